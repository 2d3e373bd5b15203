package org.baselinecme.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts the page of a controller into the bar that people see who are not signed in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface VisitorLink {
    /** Position in the bar, from low to high. */
    int order();

    /** Message key of the link. */
    String label();

    /** Address of the page. */
    String path();
}
