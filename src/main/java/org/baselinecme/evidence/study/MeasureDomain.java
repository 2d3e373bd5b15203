package org.baselinecme.evidence.study;

import java.util.Locale;

/** Subject of a measure, as boards group measures. */
public enum MeasureDomain {
    QUALITY,
    EQUITY,
    WORKFORCE;

    /** Message key of its name. */
    public String message() {
        return "measure.domain." + name().toLowerCase(Locale.ROOT);
    }
}
