package org.baselinecme.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A step that can't be undone. Its first POST changes nothing and shows a page that says what the step means; the form on that
 * page takes the step. Where the consequences depend on the data, the service asks instead (see {@code Unconfirmed}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksFirst {
    /** Names the messages {@code objection.asks.…}: what the step means, and why it is final. */
    String value();
}
