package org.baselinecme.delivery.attendance;

import java.util.Locale;

/** How presence was verified. */
public enum PresenceEvidence {
    /** A scanned code: verifies the whole session as it was actually held. */
    QR,
    /** A typed code: verifies the whole session as it was actually held. */
    CODE,
    /** Recorded by staff: the whole session, or the recorded part. */
    STAFF,
    /** A check-in after the window of the code, accepted by staff: the whole session, or the minutes they stated. */
    LATE,
    /** A row of a meeting report: the minutes between joining and leaving. */
    FILE,
    /** One of several people behind one login, named by staff, who vouch for them: the minutes of that row. */
    ROOM;

    /** Whether it rests on a row of a meeting report. */
    boolean isReported() {
        return this == FILE || this == ROOM;
    }

    /** Whether it is a code that the person scanned or typed. */
    boolean isCode() {
        return this == QR || this == CODE;
    }

    /** Message key of the sentence about what it proves. */
    public String proves() {
        return message() + ".proves";
    }

    /** Message key of its name. */
    public String message() {
        return "evidence." + name().toLowerCase(Locale.ROOT);
    }
}
