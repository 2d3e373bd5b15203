package org.baselinecme.evidence.study;

import java.util.Locale;

/** Whether a measure is objective or self-reported (R51). */
public enum Measurement {
    OBJECTIVE,
    SUBJECTIVE;

    /** Message key of its name. */
    public String message() {
        return "measurement." + name().toLowerCase(Locale.ROOT);
    }
}
