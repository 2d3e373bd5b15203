package org.baselinecme.front.person;

import java.util.Locale;

/** The tabs of the page of a person, in their order. */
enum PersonTab {
    TRANSCRIPT,
    TEACHING,
    DISCLOSURES,
    REGISTRATIONS,
    HISTORY;

    /** Its name in the address, and the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
