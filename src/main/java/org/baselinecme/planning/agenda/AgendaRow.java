package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A slot as a query returns it.
 *
 * @param faculty ids separated by commas; null where nobody teaches
 */
record AgendaRow(
        SlotId id,
        ActivityId activity,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        String track,
        String room,
        SlotKind kind,
        String title,
        String exception,
        @Nullable String faculty) {
    AgendaItem item() {
        return new AgendaItem(id, day, startsAt, endsAt, track, room, kind, title, people(), exception);
    }

    private Set<PersonId> people() {
        if (faculty == null) return Set.of();
        return Arrays.stream(faculty.split(",")).map(PersonId::of).collect(Collectors.toSet());
    }
}
