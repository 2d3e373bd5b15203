package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** A slot as a query returns it. */
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
        Set<PersonId> faculty) {
    AgendaItem item() {
        return new AgendaItem(id, day, startsAt, endsAt, track, room, kind, title, faculty, exception);
    }
}
