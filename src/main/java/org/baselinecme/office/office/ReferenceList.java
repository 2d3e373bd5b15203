package org.baselinecme.office.office;

import java.util.Locale;

/** The reference lists; the code in the database is the name in lower case. */
public enum ReferenceList {
    EVIDENCE_SOURCE,
    ACTIVITY_FORMAT,
    COMPETENCY,
    PROFESSION,
    LEARNER_ID,
    STATE,
    BOARD,
    RETENTION;

    /** The code in the database and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
