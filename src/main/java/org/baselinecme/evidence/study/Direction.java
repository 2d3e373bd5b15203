package org.baselinecme.evidence.study;

import java.util.Locale;

/** The direction in which a measure improves. */
public enum Direction {
    HIGHER,
    LOWER;

    /** Message key of its name. */
    public String message() {
        return "measure.better." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a difference, after minus before, has this direction. */
    public boolean isTowards(double difference) {
        return this == HIGHER ? difference > 0 : difference < 0;
    }
}
