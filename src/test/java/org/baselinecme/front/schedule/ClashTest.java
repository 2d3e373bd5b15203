package org.baselinecme.front.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.front.schedule.CalendarSession.Teacher;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class ClashTest {
    private static final Teacher ANA = new Teacher(new PersonId(UUID.randomUUID()), "Ana Ruiz");

    private static CalendarSession session(String title, String from, String until, String room, Teacher... faculty) {
        return new CalendarSession(
                new SlotId(UUID.randomUUID()),
                new ActivityId(UUID.randomUUID()),
                title,
                title,
                "",
                LocalDate.of(2026, 12, 3),
                Instant.parse("2026-12-03T" + from + ":00Z"),
                Instant.parse("2026-12-03T" + until + ":00Z"),
                from,
                room,
                true,
                List.of(faculty));
    }

    private static List<Clash> of(CalendarSession... sessions) {
        return Clash.of(List.of(sessions));
    }

    @Test
    void a_room_is_booked_twice_however_it_is_capitalized() {
        var one = session("Sepsis", "08:00", "09:00", "Hall A");
        var other = session("Stroke", "08:30", "09:30", "hall a ");
        assertThat(of(one, other)).containsExactly(new Clash(Clash.Kind.ROOM, "Hall A", one, other));
    }

    @Test
    void one_after_the_other_is_no_clash() {
        assertThat(of(
                        session("Sepsis", "08:00", "09:00", "Hall A", ANA),
                        session("Stroke", "09:00", "10:00", "Hall A", ANA)))
                .isEmpty();
    }

    @Test
    void a_long_session_clashes_with_each_one_inside_it() {
        var day = session("All day", "08:00", "17:00", "Hall A");
        assertThat(of(
                        day,
                        session("Sepsis", "09:00", "10:00", "Hall A"),
                        session("Stroke", "11:00", "12:00", "Hall A")))
                .hasSize(2)
                .allMatch(clash -> clash.one().equals(day));
    }

    @Test
    void online_is_no_room_but_a_person_is_in_one_place_only() {
        var one = session("Sepsis", "08:00", "09:00", "Online", ANA);
        var other = session("Stroke", "08:00", "09:00", "Online", ANA);
        assertThat(of(one, other)).containsExactly(new Clash(Clash.Kind.PERSON, "Ana Ruiz", one, other));
    }
}
