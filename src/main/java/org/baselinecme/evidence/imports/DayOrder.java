package org.baselinecme.evidence.imports;

import java.util.Locale;

/** The order of day and month in a date of numbers. */
enum DayOrder {
    MONTH_FIRST,
    DAY_FIRST;

    /** Message key of its description. */
    String message() {
        return "day-order." + name().toLowerCase(Locale.ROOT);
    }
}
