package org.baselinecme.evidence.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.Proportion;

/** Says figures: rounded once, from their full digits, half up; with a true minus sign. */
final class OutcomeFormat {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final double LEAST_P = 0.001;
    private static final long PER_HUNDRED = 100;

    private OutcomeFormat() {}

    static String number(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        var text = String.format(Locale.US, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? "−" + text : text;
    }

    static String count(long value) {
        return String.format(Locale.US, "%,d", value);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String days(Days days) {
        return day(days.first()) + " – " + day(days.last());
    }

    /** 43.0 % of a share; 7.3 days of a mean. */
    static String centre(Value value, String unit) {
        return centre(value, value.decimals(), unit);
    }

    static String centre(Value value, int decimals, String unit) {
        return switch (value) {
            case Value.Share share -> percent(share.of(), decimals) + " %";
            case Value.Average average -> number(average.centre(), decimals) + " " + unit;
        };
    }

    /** From the counts themselves: 23 of 80 are 28.75, which no fraction of two holds exactly. */
    private static String percent(Proportion share, int decimals) {
        var exact = BigDecimal.valueOf(share.numerator() * PER_HUNDRED)
                .divide(BigDecimal.valueOf(share.denominator()), decimals, RoundingMode.HALF_UP);
        return String.format(Locale.US, "%,." + decimals + "f", exact);
    }

    /** 215 of 500; n 500, SD 2.4. */
    static String basis(Value value) {
        return switch (value) {
            case Value.Share share ->
                count(share.of().numerator()) + " of " + count(share.of().denominator());
            case Value.Average average ->
                "n " + count(average.n()) + ", SD " + number(average.of().sd(), average.decimals());
        };
    }

    /** 19.0 points; −1.30 days. */
    static String difference(Value kind, double difference, String unit) {
        return amount(kind, difference) + " " + (kind instanceof Value.Share ? "points" : unit);
    }

    /** 12.8 to 25.0. */
    static String interval(Value kind, Interval interval) {
        return amount(kind, interval.low()) + " to " + amount(kind, interval.high());
    }

    private static String amount(Value kind, double amount) {
        return kind instanceof Value.Share
                ? number(amount * PER_HUNDRED, kind.decimals())
                : number(amount, kind.decimals() + 1);
    }

    static String p(double p) {
        return p < LEAST_P ? "p < 0.001" : "p = " + number(p, 3);
    }
}
