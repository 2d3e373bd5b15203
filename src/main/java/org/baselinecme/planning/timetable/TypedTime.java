package org.baselinecme.planning.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * A day and time as a planner types them. In the night of a clock change a time may not exist, and is refused, or come twice,
 * and is asked about.
 *
 * @param hour which of two times is meant; null where nobody was asked
 */
public record TypedTime(LocalDateTime local, @Nullable RepeatedHour hour, ZoneId zone) {
    /** The typed day and time, by the clocks of this zone. */
    public static TypedTime of(LocalDate day, LocalTime time, @Nullable RepeatedHour hour, ZoneId zone) {
        return new TypedTime(day.atTime(time), hour, zone);
    }

    /** Whether the clocks show it twice. */
    public boolean isTwice() {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    /** Whether the clocks skip it. */
    public boolean isSkipped() {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** The moment; for a time that comes twice the chosen one, the first where none was chosen. */
    public Instant moment() {
        var at = local.atZone(zone);
        return (hour == RepeatedHour.SECOND ? at.withLaterOffsetAtOverlap() : at.withEarlierOffsetAtOverlap())
                .toInstant();
    }

    /** Why it names no moment: the clocks skip it, or show it twice and neither is chosen. */
    public List<Objection> objections(String page) {
        var change = zone.getRules().getTransition(local);
        if (change == null) return List.of();
        var day = DateText.day(local.toLocalDate());
        if (change.isGap())
            return List.of(Objection.blocking(
                    "slot.skipped",
                    page,
                    DateText.time(local.toLocalTime()),
                    day,
                    DateText.time(change.getDateTimeBefore().toLocalTime()),
                    DateText.time(change.getDateTimeAfter().toLocalTime())));
        return hour == null
                ? List.of(Objection.blocking(
                        "slot.twice",
                        page,
                        DateText.time(local.toLocalTime()),
                        day,
                        DateText.time(change.getDateTimeBefore().toLocalTime())))
                : List.of();
    }
}
