package org.baselinecme.delivery.participation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts of this module that page tests use unmocked. */
@TestConfiguration(proxyBeanMethods = false)
@Import(GuestSignIn.class)
public class ParticipationPageConfiguration {}
