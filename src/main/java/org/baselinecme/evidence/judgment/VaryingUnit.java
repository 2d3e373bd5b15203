package org.baselinecme.evidence.judgment;

import java.util.Locale;

/** What varies by chance, and is therefore counted: the wider interval decides. */
public enum VaryingUnit {
    /** Single patients or items: months and sites vary no more than chance allows, or are too few to tell. */
    PATIENTS,
    /** Months, or periods of another length. */
    MONTHS,
    /** Sites that were observed before and after. */
    SITES;

    /** Message key of its step. */
    public String message() {
        return "judgment.units." + name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its step where events are counted, not patients. */
    public String ofEvents() {
        return message() + "-of-events";
    }
}
