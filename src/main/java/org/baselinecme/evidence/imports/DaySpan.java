package org.baselinecme.evidence.imports;

import java.util.Locale;

/** What a line with one date covers. */
enum DaySpan {
    MONTH,
    DAY;

    /** Message key of its description. */
    String message() {
        return "day-span." + name().toLowerCase(Locale.ROOT);
    }
}
