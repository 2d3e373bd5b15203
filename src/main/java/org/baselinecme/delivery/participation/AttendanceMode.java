package org.baselinecme.delivery.participation;

import java.util.Locale;

/** How a person attends an activity. */
public enum AttendanceMode {
    /** In person: it needs a seat. */
    IN_PERSON,
    /** By stream, at the same time. */
    STREAMED;

    /** Message key of its name. */
    public String message() {
        return "attendance-mode." + name().toLowerCase(Locale.ROOT);
    }
}
