package org.baselinecme.planning.disclosures;

import java.util.Locale;

/** Education for which Standard 3 need not be followed (Standard 3, exceptions; R10). */
public enum Exemption {
    NON_CLINICAL,
    LEARNER_CONTROLLED,
    SELF_DIRECTED;

    /** Rounds, case conferences and tumor boards with set dates are never spontaneous, nor self-directed (R10). */
    boolean suits(String format) {
        return this == NON_CLINICAL || (!format.isEmpty() && !format.equals("RSS"));
    }

    /** Message key of its name. */
    public String message() {
        return "exemption." + name().toLowerCase(Locale.ROOT);
    }
}
