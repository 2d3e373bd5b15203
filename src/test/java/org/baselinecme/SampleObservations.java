package org.baselinecme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;

/** Observations for tests without a database; the intervention is that of {@link TestMeasures}. */
public final class SampleObservations {
    private static final MeasureId MEASURE = new MeasureId(new UUID(0, 1));

    private SampleObservations() {}

    public static MeasureDefinition measure(MeasureForm form) {
        return new MeasureDefinition(MEASURE, ActivityId.next(), 1, form);
    }

    /** Counts of a month. */
    public static ObservedFigures in(String month, String site, long numerator, long denominator) {
        var days = YearMonth.parse(month);
        return between(days.atDay(1), days.atEndOfMonth(), site, numerator, denominator);
    }

    public static ObservedFigures between(
            LocalDate first, LocalDate last, String site, long numerator, long denominator) {
        return enteredOn(LocalDate.parse("2026-01-06"), new DateRange(first, last), site, numerator, denominator);
    }

    /** An average of a month. */
    public static ObservedFigures average(String month, long n, double mean, double sd) {
        var days = YearMonth.parse(month);
        return observed(
                "",
                new DateRange(days.atDay(1), days.atEndOfMonth()),
                new MeasuredValue.Average(new Summary(n, mean, sd)),
                Instant.parse("2026-01-06T12:00:00Z"));
    }

    /** An observation that was entered on this day. */
    public static ObservedFigures enteredOn(
            LocalDate day, DateRange days, String site, long numerator, long denominator) {
        return observed(
                site,
                days,
                new MeasuredValue.Share(new Proportion(numerator, denominator)),
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static ObservedFigures observed(String site, DateRange days, MeasuredValue value, Instant at) {
        return new ObservedFigures(UUID.randomUUID(), MEASURE, 1, site, "", false, days, value, at);
    }
}
