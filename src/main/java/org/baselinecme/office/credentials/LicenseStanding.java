package org.baselinecme.office.credentials;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a license is in its life. */
enum LicenseStanding {
    /** Nobody entered when it expires. */
    UNDATED,
    VALID,
    SOON,
    EXPIRED;

    /**
     * The standing on a day; a license is valid on the day it expires.
     *
     * @param notice how many days before it expires soon
     */
    static LicenseStanding of(@Nullable LocalDate expires, LocalDate today, int notice) {
        if (expires == null) return UNDATED;
        if (expires.isBefore(today)) return EXPIRED;
        return expires.isAfter(today.plusDays(notice)) ? VALID : SOON;
    }

    /** The end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
