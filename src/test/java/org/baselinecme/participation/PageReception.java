package org.baselinecme.participation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts of this room that page tests need beside its doors. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Reception.class)
public class PageReception {}
