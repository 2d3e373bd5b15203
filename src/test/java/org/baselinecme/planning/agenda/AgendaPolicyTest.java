package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.baselinecme.planning.agenda.SampleSlots.accredited;
import static org.baselinecme.planning.agenda.SampleSlots.by;
import static org.baselinecme.planning.agenda.SampleSlots.excepted;
import static org.baselinecme.planning.agenda.SampleSlots.in;
import static org.baselinecme.planning.agenda.SampleSlots.on;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaPolicyTest {
    private static final PersonId KHAN = new PersonId(new UUID(0, 1));

    private static List<String> against(AgendaItem... items) {
        var schedule = new Schedule(
                Stage.PLANNING, "LIVE_COURSE", SampleSlots.DAY, SampleSlots.DAY.plusDays(1), List.of("NURSE"));
        return new AgendaPolicy(ActivityId.next(), schedule, List.of(items))
                .objections().stream()
                        .filter(Objection::blocks)
                        .map(Objection::key)
                        .toList();
    }

    private static AgendaItem promotion(String room, String start, String end) {
        return in(room, SlotKind.ANCILLARY, start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "07:10, 07:40, true",
        "07:00, 07:30, false",
        "09:10, 09:30, true",
        "09:29, 10:00, true",
        "09:30, 10:00, false"
    })
    void r16_promotion_stays_thirty_minutes_away_in_the_same_room(String start, String end, boolean refused) {
        var found = against(accredited("08:00", "09:00"), promotion("hall", start, end));
        assertThat(found).isEqualTo(refused ? List.of("agenda.gap") : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HALL", "Hall ", "Ha\u00adll", "H all", "\u00a0Hall", "Ｈａｌｌ", "Hall\u200b"})
    void r16_rooms_are_compared_without_case_and_spacing(String room) {
        assertThat(against(accredited("08:00", "09:00"), promotion(room, "07:10", "07:40")))
                .containsExactly("agenda.gap");
    }

    @Test
    void r16_a_blank_room_may_be_any_room() {
        var anywhere = in("\u00a0\u200b", SlotKind.ACCREDITED, "08:00", "09:00");
        assertThat(against(anywhere, promotion("Harbor", "07:40", "07:50"))).containsExactly("agenda.gap");
    }

    @Test
    void r16_in_another_room_it_may_happen_at_any_time() {
        assertThat(against(accredited("08:00", "09:00"), promotion("Harbor", "08:00", "09:00")))
                .isEmpty();
    }

    @Test
    void r16_education_without_a_room_may_be_in_any() {
        var anywhere = in("", SlotKind.ACCREDITED, "08:00", "09:00");
        assertThat(against(anywhere, promotion("Harbor", "07:40", "07:50"))).containsExactly("agenda.gap");
    }

    @Test
    void r16_an_exception_to_standard_3_needs_no_gap() {
        assertThat(against(accredited("08:00", "09:00"), excepted("Hall", "07:30", "08:00")))
                .isEmpty();
    }

    @Test
    void a_break_or_a_welcome_may_touch_education() {
        assertThat(against(
                        in("Hall", SlotKind.NON_ACCREDITED, "07:45", "08:00"),
                        accredited("08:00", "09:00"),
                        in("Hall", SlotKind.BREAK, "09:00", "09:15")))
                .isEmpty();
    }

    @Test
    void two_slots_in_one_room_do_not_overlap() {
        assertThat(against(accredited("08:00", "09:00"), accredited("08:59", "10:00")))
                .containsExactly("agenda.room-taken");
    }

    @Test
    void every_slot_lies_within_the_days_of_the_activity() {
        assertThat(against(on(SampleSlots.DAY.plusDays(1), "08:00", "09:00"))).isEmpty();
        assertThat(against(on(SampleSlots.DAY.minusDays(1), "08:00", "09:00"))).containsExactly("agenda.outside");
        assertThat(against(on(SampleSlots.DAY.plusDays(2), "08:00", "09:00"))).containsExactly("agenda.outside");
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, agenda.needs-first",
        "IN_REVIEW, agenda.in-review",
        "DELIVERED, agenda.closed",
        "CLOSED, agenda.closed",
        "CANCELLED, agenda.closed"
    })
    void r23_an_agenda_is_changed_only_in_stages_that_allow_it(Stage stage, String objection) {
        assertThatThrownBy(() -> AgendaPolicy.requireOpen(ActivityId.next(), stage))
                .isInstanceOf(Refused.class)
                .hasMessage(objection);
    }

    @Test
    void education_that_nobody_teaches_yet_is_advised_against_and_a_break_is_not() {
        var schedule = new Schedule(Stage.PLANNING, "LIVE_COURSE", SampleSlots.DAY, SampleSlots.DAY, List.of("NURSE"));
        var items = List.of(accredited("08:00", "09:00"), in("Hall", SlotKind.BREAK, "09:00", "09:15"));
        assertThat(new AgendaPolicy(ActivityId.next(), schedule, items).objections())
                .extracting(Objection::key, Objection::blocks)
                .containsExactly(tuple("agenda.no-faculty", false));
    }

    @Test
    void faculty_in_two_rooms_at_once_is_a_warning() {
        var schedule = new Schedule(Stage.PLANNING, "LIVE_COURSE", SampleSlots.DAY, SampleSlots.DAY, List.of("NURSE"));
        var both = List.of(by(KHAN, "Hall", "08:00", "09:00"), by(KHAN, "Pine", "08:30", "09:30"));
        assertThat(new AgendaPolicy(ActivityId.next(), schedule, both).objections())
                .extracting(Objection::key, Objection::blocks)
                .containsExactly(tuple("agenda.two-places", false));
    }
}
