package org.baselinecme.office.fields;

import java.util.Locale;

/** Who fills in a field of the office. */
public enum FieldAudience {
    /** Staff alone; others never see it. */
    STAFF,
    /** The learner, and staff who correct it. */
    LEARNER;

    /** The end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
