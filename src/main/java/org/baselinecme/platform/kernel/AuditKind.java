package org.baselinecme.platform.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an {@link AuditEvent} is stored in the audit log. A stored name never changes, so the record class may
 * be renamed; every name is listed in {@code audit-kinds.txt} and a test compares the two.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AuditKind {
    /** The stored name. */
    String value();
}
