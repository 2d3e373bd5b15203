package org.baselinecme.planning.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** A slot as a query returns it. */
record AgendaRow(
        SlotId id,
        ActivityId activity,
        Instant begins,
        Instant ends,
        String track,
        String room,
        SlotKind kind,
        String title,
        String exception,
        Set<PersonId> faculty) {
    AgendaItem item(ZoneId zone) {
        return new AgendaItem(id, new SlotTime(begins, ends, zone), track, room, kind, title, faculty, exception);
    }
}
