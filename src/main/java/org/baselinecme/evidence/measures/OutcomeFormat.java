package org.baselinecme.evidence.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.baselinecme.platform.kernel.DateText;

/** Formats counts and days of outcomes. */
public final class OutcomeFormat {
    private OutcomeFormat() {}

    /** 1,234. */
    public static String count(long value) {
        return String.format(Locale.US, "%,d", value);
    }

    /** Mar 1, 2026. */
    public static String day(LocalDate day) {
        return DateText.date(day);
    }

    /** Sep 1, 2025 – Sep 30, 2025. */
    public static String days(DateRange days) {
        return day(days.first()) + " – " + day(days.last());
    }

    /** September 2025 for a whole month, else the days. */
    public static String period(DateRange days) {
        var month = YearMonth.from(days.first());
        return days.equals(new DateRange(month.atDay(1), month.atEndOfMonth()))
                ? DateText.fullMonth(month)
                : days(days);
    }
}
