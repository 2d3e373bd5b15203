package org.baselinecme.front.privacy;

/**
 * A kind of data held about a person.
 *
 * @param kind the end of its message keys
 */
record HeldLine(String kind, int records) {}
