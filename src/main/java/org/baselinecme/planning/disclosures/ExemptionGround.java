package org.baselinecme.planning.disclosures;

import java.util.Locale;

/** Grounds for an exemption from Standard 3 (Standard 3, exceptions; R10). */
public enum ExemptionGround {
    NON_CLINICAL,
    LEARNER_CONTROLLED,
    SELF_DIRECTED;

    /** Scheduled rounds, case conferences and tumor boards are neither learner-controlled nor self-directed (R10). */
    boolean suits(String format) {
        return this == NON_CLINICAL || (!format.isEmpty() && !format.equals("RSS"));
    }

    /** Message key of its name. */
    public String message() {
        return "exemption." + name().toLowerCase(Locale.ROOT);
    }
}
