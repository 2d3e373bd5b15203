package org.baselinecme.evidence.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.baselinecme.platform.statistics.DecimalText;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;

/** Formats figures: rounded once, half up, from their full digits. */
public final class OutcomeFormat {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final double LEAST_P = 0.001;
    private static final long PER_HUNDRED = 100;

    private OutcomeFormat() {}

    public static String count(long value) {
        return String.format(Locale.US, "%,d", value);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String days(DateRange days) {
        return day(days.first()) + " – " + day(days.last());
    }

    /** 43.0 % of a proportion; 7.3 days of a mean. */
    public static String value(MeasuredValue value, String unit) {
        return value(value, value.decimals(), unit);
    }

    public static String value(MeasuredValue value, int decimals, String unit) {
        return switch (value) {
            case MeasuredValue.Share share -> percent(share.of(), decimals) + " %";
            case MeasuredValue.Average average -> DecimalText.of(average.center(), decimals) + " " + unit;
        };
    }

    /** Computed from the counts, as 23 of 80 is 28.75 %, which a binary fraction does not hold exactly. */
    private static String percent(Proportion share, int decimals) {
        var exact = BigDecimal.valueOf(share.numerator() * PER_HUNDRED)
                .divide(BigDecimal.valueOf(share.denominator()), decimals, RoundingMode.HALF_UP);
        return DecimalText.of(exact, decimals);
    }

    /** 215 of 500; n 500, SD 2.4. */
    public static String basis(MeasuredValue value) {
        return switch (value) {
            case MeasuredValue.Share share ->
                count(share.of().numerator()) + " of " + count(share.of().denominator());
            case MeasuredValue.Average average ->
                "n " + count(average.n()) + ", SD "
                        + DecimalText.of(average.of().sd(), average.decimals());
        };
    }

    /** 19.0 points; −1.30 days. */
    public static String difference(MeasuredValue kind, double difference, String unit) {
        return amount(kind, difference) + " " + (kind instanceof MeasuredValue.Share ? "points" : unit);
    }

    /** 12.8 to 25.0. */
    public static String interval(MeasuredValue kind, Interval interval) {
        return amount(kind, interval.low()) + " to " + amount(kind, interval.high());
    }

    private static String amount(MeasuredValue kind, double amount) {
        return kind instanceof MeasuredValue.Share
                ? DecimalText.of(amount * PER_HUNDRED, kind.decimals())
                : DecimalText.of(amount, kind.decimals() + 1);
    }

    public static String p(double p) {
        return p < LEAST_P ? "p < 0.001" : "p = " + DecimalText.of(p, 3);
    }
}
