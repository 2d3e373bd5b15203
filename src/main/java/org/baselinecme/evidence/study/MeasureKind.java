package org.baselinecme.evidence.study;

import java.util.Locale;

/** The kind of figures of a measure. */
public enum MeasureKind {
    /** A numerator and a denominator. */
    PROPORTION,
    /** Events and what they were seen in, such as infections and patient-days. */
    RATE,
    /** Sample size, mean and standard deviation. */
    MEAN;

    /** Message key of its name. */
    public String message() {
        return "measure.kind." + name().toLowerCase(Locale.ROOT);
    }
}
