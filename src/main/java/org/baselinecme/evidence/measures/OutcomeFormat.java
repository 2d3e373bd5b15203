package org.baselinecme.evidence.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.statistics.DecimalText;

/** Formats counts and days of outcomes. */
public final class OutcomeFormat {
    private static final int MOST = 3;

    private OutcomeFormat() {}

    /** 1,234. */
    public static String count(long value) {
        return String.format(Locale.US, "%,d", value);
    }

    /** 4,350; 812.5: as many decimals as it was entered with. */
    public static String amount(double value) {
        var shown =
                BigDecimal.valueOf(value).setScale(MOST, RoundingMode.HALF_UP).stripTrailingZeros();
        return DecimalText.of(shown, Math.max(0, shown.scale()));
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
