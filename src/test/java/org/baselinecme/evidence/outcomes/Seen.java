package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.baselinecme.Measuring;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.statistics.Proportion;

/** Observations without a database; the intervention is that of {@link Measuring}. */
final class Seen {
    private Seen() {}

    static Measure measure(MeasureForm said) {
        return new Measure(ActivityId.next(), said, PersonId.next(), Instant.parse("2026-01-05T08:00:00Z"));
    }

    /** So many of so many in a month. */
    static Observation in(String month, String site, long numerator, long denominator) {
        var days = YearMonth.parse(month);
        return between(days.atDay(1), days.atEndOfMonth(), site, numerator, denominator);
    }

    static Observation between(LocalDate first, LocalDate last, String site, long numerator, long denominator) {
        return new Observation(
                UUID.randomUUID(),
                1,
                site,
                new Days(first, last),
                new Value.Share(new Proportion(numerator, denominator)),
                LocalDate.parse("2026-01-06"));
    }
}
