package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.baselinecme.platform.kernel.PersonId;

/** Slots for rule tests. */
final class SampleSlots {
    static final LocalDate DAY = LocalDate.parse("2027-03-01");

    private SampleSlots() {}

    static AgendaItem accredited(String start, String end) {
        return in("Hall", SlotKind.ACCREDITED, start, end);
    }

    static AgendaItem on(LocalDate day, String start, String end) {
        return item(day, "Hall", SlotKind.ACCREDITED, start, end, Set.of(), "");
    }

    static AgendaItem in(String room, SlotKind kind, String start, String end) {
        return item(DAY, room, kind, start, end, Set.of(), "");
    }

    static AgendaItem by(PersonId faculty, String room, String start, String end) {
        return item(DAY, room, SlotKind.ACCREDITED, start, end, Set.of(faculty), "");
    }

    static AgendaItem excepted(String room, String start, String end) {
        return item(DAY, room, SlotKind.ANCILLARY, start, end, Set.of(), "Non-clinical, by our own office.");
    }

    private static AgendaItem item(
            LocalDate day,
            String room,
            SlotKind kind,
            String start,
            String end,
            Set<PersonId> faculty,
            String exception) {
        return new AgendaItem(
                SlotId.next(),
                SlotTime.of(day, LocalTime.parse(start), LocalTime.parse(end), ZoneId.of("America/Denver")),
                "",
                room,
                kind,
                kind + " " + start,
                faculty,
                exception);
    }
}
