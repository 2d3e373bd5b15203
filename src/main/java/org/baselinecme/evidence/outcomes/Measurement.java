package org.baselinecme.evidence.outcomes;

import java.util.Locale;

/** Whether others can see what is measured, or people say it of themselves (R51). */
public enum Measurement {
    OBJECTIVE,
    SUBJECTIVE;

    /** Message key of its name. */
    public String message() {
        return "measurement." + name().toLowerCase(Locale.ROOT);
    }
}
