package org.baselinecme.office.retention;

import java.time.Period;
import java.util.Locale;

/** What a period is counted in. */
enum RetentionUnit {
    DAYS,
    MONTHS,
    YEARS;

    /** The unit in which a period of the schedule is given. */
    static RetentionUnit of(Period period) {
        if (period.getYears() > 0) return YEARS;
        return period.getMonths() > 0 ? MONTHS : DAYS;
    }

    /** A number of these. */
    Period times(int amount) {
        return switch (this) {
            case DAYS -> Period.ofDays(amount);
            case MONTHS -> Period.ofMonths(amount);
            case YEARS -> Period.ofYears(amount);
        };
    }

    /** How many of these a period has. */
    int in(Period period) {
        return switch (this) {
            case DAYS -> period.getDays();
            case MONTHS -> period.getMonths();
            case YEARS -> period.getYears();
        };
    }

    /** The end of its message keys, and its value in a form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
