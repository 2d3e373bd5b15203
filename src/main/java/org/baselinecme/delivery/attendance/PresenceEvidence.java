package org.baselinecme.delivery.attendance;

import java.util.Locale;

/** How presence is proven, and so what is proven. */
public enum PresenceEvidence {
    /** A scanned code: the whole session as it was really held. */
    QR,
    /** A typed code: the same. */
    CODE,
    /** A tick by staff: the same, or the part that was ticked. */
    STAFF,
    /** A row of a meeting file: the minutes between joining and leaving. */
    FILE,
    /** One of several people behind one login, named by staff, who vouch: the minutes of that row. */
    ROOM;

    /** Message key of its name. */
    public String message() {
        return "evidence." + name().toLowerCase(Locale.ROOT);
    }
}
