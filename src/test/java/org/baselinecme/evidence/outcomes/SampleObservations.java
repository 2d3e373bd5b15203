package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.baselinecme.TestMeasures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;

/** Observations for tests without a database; the intervention is that of {@link TestMeasures}. */
final class SampleObservations {
    private SampleObservations() {}

    static Measure measure(MeasureForm form) {
        return new Measure(ActivityId.next(), form, PersonId.next(), Instant.parse("2026-01-05T08:00:00Z"));
    }

    /** Counts of a month. */
    static Observation in(String month, String site, long numerator, long denominator) {
        var days = YearMonth.parse(month);
        return between(days.atDay(1), days.atEndOfMonth(), site, numerator, denominator);
    }

    static Observation between(LocalDate first, LocalDate last, String site, long numerator, long denominator) {
        return enteredOn(LocalDate.parse("2026-01-06"), new DateRange(first, last), site, numerator, denominator);
    }

    /** An observation that was entered on this day. */
    static Observation enteredOn(LocalDate day, DateRange days, String site, long numerator, long denominator) {
        var value = new MeasuredValue.Share(new Proportion(numerator, denominator));
        return new Observation(
                measure(TestMeasures.share()),
                new NewObservation(site, days, value),
                null,
                PersonId.next(),
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
