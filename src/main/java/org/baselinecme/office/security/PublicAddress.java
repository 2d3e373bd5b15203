package org.baselinecme.office.security;

/**
 * A page that needs no sign-in, contributed as a bean by the module that owns it.
 *
 * @param pattern path pattern, such as {@code /verify/**}
 */
public record PublicAddress(String pattern) {}
