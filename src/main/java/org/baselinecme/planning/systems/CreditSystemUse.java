package org.baselinecme.planning.systems;

/** Answers whether credit of a system was designated; module {@code designation} implements it, which depends on systems. */
public interface CreditSystemUse {
    /** Whether credit of this system was ever designated. */
    boolean isDesignated(String code);
}
