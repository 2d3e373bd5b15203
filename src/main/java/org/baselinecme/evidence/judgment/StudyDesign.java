package org.baselinecme.evidence.judgment;

import java.util.Locale;

/** The design that the figures of a measure make up, from the weakest to the strongest. */
public enum StudyDesign {
    /** One or two periods before, or after. */
    SINGLE,
    /** Three periods or more before and after. */
    REPEATED,
    /** The same three sites or more before and after. */
    PAIRED,
    /** Eight periods or more before and after. */
    SERIES;

    /** Message key of its description. */
    public String message() {
        return "judgment.design." + name().toLowerCase(Locale.ROOT);
    }
}
