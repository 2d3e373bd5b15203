package org.baselinecme.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.baselinecme.platform.access.Duty;

/** Puts the page of a controller into the tabs of every activity. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActivityTab {
    /** The group of pages it belongs to. */
    ActivityGroup group();

    /** Position among the tabs, from low to high. */
    int order();

    /** Message key of the tab: {@code tabs.NAME}, where NAME is what templates pass as the current tab. */
    String label();

    /** Address of the page, with {@code {id}} for the activity. */
    String path();

    /** Shown to people with one of these duties; to everyone if empty. */
    Duty[] duty() default {};
}
