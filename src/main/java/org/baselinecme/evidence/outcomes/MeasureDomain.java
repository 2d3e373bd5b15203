package org.baselinecme.evidence.outcomes;

import java.util.Locale;

/** What a measure is about, as a board groups it. */
public enum MeasureDomain {
    QUALITY,
    EQUITY,
    WORKFORCE;

    /** Message key of its name. */
    public String message() {
        return "measure.domain." + name().toLowerCase(Locale.ROOT);
    }
}
