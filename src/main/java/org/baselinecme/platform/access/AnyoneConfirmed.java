package org.baselinecme.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** May be done by anyone whose address is proven, by an account or a mail link: for one's own record. Not by guests. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("isAuthenticated() and !principal.isUnconfirmed()")
public @interface AnyoneConfirmed {}
