package org.baselinecme.delivery.reports;

import java.util.Locale;

/**
 * A line that proves nothing, because its times cannot be read or contradict each other.
 *
 * @param number in the file, from 1
 * @param shown the participant it names
 */
public record RefusedLine(long number, String shown, Why why) {
    /** Whether an answer of a person makes it readable. */
    boolean isAsked() {
        return why == Why.REPEATED_HOUR;
    }

    /** Why a line is not read. */
    public enum Why {
        JOINED,
        LEFT,
        DATE,
        DURATION,
        BACKWARD,
        TOO_LONG,
        DISAGREES,
        SKIPPED_HOUR,
        REPEATED_HOUR,
        UNCLEAR;

        /** Message key of the reason. */
        public String message() {
            return "refused-line." + name().toLowerCase(Locale.ROOT);
        }
    }
}
