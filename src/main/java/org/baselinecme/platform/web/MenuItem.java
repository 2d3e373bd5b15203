package org.baselinecme.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.baselinecme.platform.access.Duty;

/** Puts the page of a controller into the main menu of people who are signed in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuItem {
    /** The part of the menu. */
    MenuGroup group() default MenuGroup.MAIN;

    /** Position in the menu, from low to high. */
    int order();

    /** Message key of the link. */
    String label();

    /** Address of the page. */
    String path();

    /** Shown to people with one of these duties; to everyone if empty. */
    Duty[] duty() default {};

    /** Whether it is shown to people who came by a mail link, who have no account. */
    boolean byLink() default true;

    /** Whether it is hidden from guests whose address is not confirmed. */
    boolean confirmed() default false;
}
