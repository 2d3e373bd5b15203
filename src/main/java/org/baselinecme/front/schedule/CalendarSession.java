package org.baselinecme.front.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A session on the calendar.
 *
 * @param day by the clocks of the office
 * @param department id of the department of its activity
 * @param room empty where none is named
 * @param times its times of day, for people
 * @param listed whether its activity is in the catalog, or was
 */
record CalendarSession(
        SlotId id,
        ActivityId activity,
        String title,
        String activityTitle,
        String department,
        LocalDate day,
        Instant begins,
        Instant ends,
        String times,
        String room,
        boolean listed,
        List<Teacher> faculty) {
    /** Who teaches it. */
    record Teacher(PersonId id, String name) {}

    /** Its room and faculty. */
    public String place() {
        var names = faculty.stream().map(Teacher::name).collect(Collectors.joining(", "));
        return room.isEmpty() || names.isEmpty() ? room + names : room + " · " + names;
    }

    /** Whether both take place at the same time, if only for a minute. */
    boolean overlaps(CalendarSession other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }
}
