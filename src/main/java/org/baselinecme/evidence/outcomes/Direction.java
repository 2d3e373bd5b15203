package org.baselinecme.evidence.outcomes;

import java.util.Locale;

/** Which way a measure should go. */
public enum Direction {
    HIGHER,
    LOWER;

    /** Message key of its name. */
    public String message() {
        return "measure.better." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a difference, after minus before, goes that way. */
    boolean likes(double difference) {
        return this == HIGHER ? difference > 0 : difference < 0;
    }
}
