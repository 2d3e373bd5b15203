package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * An observed value of a range of days.
 *
 * @param site empty for all sites together
 * @param stratum a group of people such as an age group; empty for all of them
 * @param first first day
 * @param last last day, included
 */
public record StudyPoint(String site, String stratum, LocalDate first, LocalDate last, MeasuredValue value) {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final int MONTH_AT_MOST = 45;

    boolean isBefore(LocalDate day) {
        return last.isBefore(day);
    }

    boolean isAfter(LocalDate day) {
        return !first.isBefore(day);
    }

    String siteKey() {
        return site.toLowerCase(Locale.ROOT);
    }

    /** Months from that day to the middle of the range; negative before it. */
    double monthsFrom(LocalDate day) {
        return ((first.toEpochDay() + last.toEpochDay()) / 2.0 - day.toEpochDay()) / DAYS_PER_MONTH;
    }

    LocalDate middle() {
        return LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
    }

    /** Whether it is about a month or shorter. */
    boolean isMonth() {
        return ChronoUnit.DAYS.between(first, last) < MONTH_AT_MOST;
    }

    double center() {
        return value.center();
    }

    long n() {
        return value.n();
    }

    /** The variance that chance alone gives the value. */
    double variance() {
        return switch (value) {
            case MeasuredValue.Share share -> {
                var n = share.of().denominator();
                var rate = (share.of().numerator() + 0.5) / (n + 1.0);
                yield rate * (1 - rate) / n;
            }
            case MeasuredValue.Rate rate ->
                (rate.of().events() + 0.5) / (rate.of().exposure() * rate.of().exposure());
            case MeasuredValue.Average average ->
                average.of().sd() * average.of().sd() / average.n();
        };
    }
}
