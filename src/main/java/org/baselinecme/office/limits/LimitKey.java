package org.baselinecme.office.limits;

import java.util.Arrays;
import java.util.Locale;
import org.baselinecme.platform.kernel.NotFound;

/** The windows and limits that an office sets; each is a row of {@code office_limit}. */
public enum LimitKey {
    /** How many months before the disclosure relationships are disclosed (Standard 3.1). */
    DISCLOSURE_LOOK_BACK(LimitGroup.DISCLOSURES),
    /** How many months a disclosure is valid from the day it is submitted (R21). */
    DISCLOSURE_VALIDITY(LimitGroup.DISCLOSURES),
    /** For how many days a late claim stays open once it is granted. */
    LATE_CLAIM(LimitGroup.CREDIT),
    /** How many minutes before a session staff may record attendance. */
    EARLY_CHECK_IN(LimitGroup.CREDIT);

    private final LimitGroup group;

    LimitKey(LimitGroup group) {
        this.group = group;
    }

    /** Its name in addresses, and the end of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of the page it is in. */
    LimitGroup group() {
        return group;
    }

    /** Reads it in an address; {@link NotFound} if it is none. */
    static LimitKey of(String code) {
        return Arrays.stream(values())
                .filter(key -> key.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
