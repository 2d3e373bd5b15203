package org.baselinecme.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The moment of a local time. In the night of a clock change an hour that comes twice means its first time, and a time that is
 * skipped means as long after the change as it was to be. The function {@code local_moment} reads it the same way in SQL.
 */
public final class LocalMoment {
    private LocalMoment() {}

    /** The moment of this local time in a zone. */
    public static Instant of(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /**
     * The moments about another at which the clocks of a zone show this time: on its day, the day before and the day after. In the
     * night of a clock change there are two on one day, or none.
     */
    public static List<Instant> about(Instant moment, LocalTime time, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(one -> one.atTime(time))
                .flatMap(
                        local -> zone.getRules().getValidOffsets(local).stream().map(local::toInstant))
                .toList();
    }

    /** The moment of this day and time in a zone. */
    public static Instant of(LocalDate day, LocalTime time, ZoneId zone) {
        return of(day.atTime(time), zone);
    }
}
