package org.baselinecme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;

/** Marks a configuration whose beans page tests use as they are; all others of ours are mocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestConfiguration(proxyBeanMethods = false)
public @interface PagePart {}
