package org.baselinecme.evidence.outcomes;

import java.util.Locale;

/** What the figures of a measure are. */
public enum MeasureKind {
    /** So many of so many. */
    PROPORTION,
    /** A mean of so many, with its standard deviation. */
    MEAN;

    /** Message key of its name. */
    public String message() {
        return "measure.kind." + name().toLowerCase(Locale.ROOT);
    }
}
