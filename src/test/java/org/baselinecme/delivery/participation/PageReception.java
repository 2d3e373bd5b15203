package org.baselinecme.delivery.participation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts of this room that page tests need beside its doors. */
@TestConfiguration(proxyBeanMethods = false)
@Import(GuestSignIn.class)
public class PageReception {}
