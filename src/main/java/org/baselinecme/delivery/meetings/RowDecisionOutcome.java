package org.baselinecme.delivery.meetings;

import java.util.Locale;

/** What was decided about a row of a meeting file. */
enum RowDecisionOutcome {
    MATCHED,
    /** A shared login of several people in a room. */
    ROOM,
    DISMISSED,
    REOPENED;

    /** Message key of the outcome. */
    public String message() {
        return "decided." + name().toLowerCase(Locale.ROOT);
    }
}
