package org.baselinecme.planning.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.baselinecme.platform.kernel.LocalMoment;

/** An accredited slot of a current agenda as attendance and credit read it. Day and times are local to the office. */
public record AccreditedSlot(SlotId id, LocalDate day, LocalTime start, LocalTime end, String title) {
    /** Its length in minutes. */
    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    /** Its times, such as 08:00–09:00. */
    public String times() {
        return AgendaItem.times(start, end);
    }

    /** The moment it begins in this zone. */
    public Instant begins(ZoneId zone) {
        return LocalMoment.of(day, start, zone);
    }

    /** The moment it ends in this zone; after its length where a clock change skips its end. */
    public Instant ends(ZoneId zone) {
        var begins = begins(zone);
        var ends = LocalMoment.of(day, end, zone);
        return begins.isBefore(ends) ? ends : begins.plus(Duration.between(start, end));
    }
}
