package org.baselinecme.office.security;

/**
 * An address that another system calls, contributed as a bean by the module that owns it. Each request brings its own proof, which
 * that module checks: it needs neither a session nor the token of a form.
 *
 * @param pattern path pattern
 */
public record MachineAddress(String pattern) {}
