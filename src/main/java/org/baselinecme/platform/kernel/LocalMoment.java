package org.baselinecme.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

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

    /** The moment of this day and time in a zone. */
    public static Instant of(LocalDate day, LocalTime time, ZoneId zone) {
        return of(day.atTime(time), zone);
    }
}
