package org.baselinecme.office.limits;

import java.util.Locale;

/** What a limit is counted in. */
public enum LimitUnit {
    /** Calendar months. */
    MONTHS,
    /** Days. */
    DAYS,
    /** Minutes. */
    MINUTES,
    /** Percent, 1 to 100. */
    PERCENT;

    /** The end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
