package org.baselinecme.office.limits;

import java.util.Locale;

/** Limits about the same, in the order of the page. */
enum LimitGroup {
    DISCLOSURES,
    CREDIT,
    REMINDERS,
    ACCESS;

    /** The end of its message key. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
