package org.baselinecme.office.security;

/**
 * An attempt to sign in with a password.
 *
 * @param network address of the network it comes from
 * @param device what the browser sends to be recognized; empty where it sends nothing
 * @param knownDevice whether the owner of the e-mail address has signed in on this device before
 */
record SignInAttempt(String email, String network, String device, boolean knownDevice) {}
