package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.AccreditedSlot;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When attendance of a session may be recorded, and how long its code is valid. */
class SessionTest {
    private static final Session PLANNED = session(null);

    @Test
    void a_session_is_held_as_planned_until_other_times_are_recorded() {
        assertThat(PLANNED.held()).isEqualTo(PLANNED.planned());
        assertThat(PLANNED.isTimed()).isFalse();
        var timed = session(interval("08:05", "08:50"));
        assertThat(timed.held()).isEqualTo(interval("08:05", "08:50"));
        assertThat(timed.planned()).isEqualTo(interval("08:00", "09:00"));
        assertThat(timed.revision()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01T07:29:59Z, true", "2027-03-01T07:30:00Z, false", "2027-04-01T07:30:00Z, false"})
    void attendance_is_recorded_from_half_an_hour_before_the_planned_beginning(Instant now, boolean refused) {
        if (refused)
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> PLANNED.mustHaveOpened(at(now), Duration.ofMinutes(30)))
                    .satisfies(stopped -> assertThat(stopped.objections())
                            .extracting(Objection::key)
                            .containsExactly("attendance.early"));
        else assertThatNoException().isThrownBy(() -> PLANNED.mustHaveOpened(at(now), Duration.ofMinutes(30)));
    }

    @Test
    void times_are_recorded_only_once_the_session_has_ended() {
        var now = at(Instant.parse("2027-03-01T08:50:00Z"));
        assertThatNoException().isThrownBy(() -> PLANNED.mustBeOver(interval("08:00", "08:50"), now));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PLANNED.mustBeOver(interval("08:00", "08:51"), now))
                .satisfies(stopped ->
                        assertThat(stopped.objections().getFirst().key()).isEqualTo("attendance.not-over"));
    }

    @Test
    void a_learner_confirms_from_ten_minutes_before_the_actual_end() {
        assertThat(PLANNED.confirmedFrom()).isEqualTo("2027-03-01T08:50:00Z");
        assertThat(session(interval("08:05", "08:40")).confirmedFrom()).isEqualTo("2027-03-01T08:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T07:29:00Z, code.early",
        "2027-03-01T07:30:00Z, ",
        "2027-03-01T09:14:59Z, ",
        "2027-03-01T09:15:00Z, code.late"
    })
    void a7_a_code_is_valid_from_half_an_hour_before_until_a_quarter_of_an_hour_after(Instant now, String objection) {
        var coded = new CodedSession("ABCDEF", "Rounds", PLANNED, RotatingCode.Shown.FIXED);
        assertThat(coded.isOpen(now)).isEqualTo(objection == null);
        assertThat(coded.objectionAt(at(now)).map(Objection::key).orElse(null)).isEqualTo(objection);
    }

    @Test
    void recorded_times_count_revisions_and_name_the_times_before() {
        var first = interval("08:05", "08:50");
        var second = new SessionTimes(
                session(first), interval("08:10", "08:50"), "Wrong clock.", PersonId.PRODUCT, Instant.EPOCH);
        var event = second.recorded(session(first));
        assertThat(event.before().get("revision")).isEqualTo(1);
        assertThat(event.before().get("began"))
                .isEqualTo(interval("08:05", "08:50").from());
        assertThat(event.after())
                .containsEntry("revision", 2)
                .containsEntry("began", interval("08:10", "08:50").from());
        assertThat(event.why()).isEqualTo("Wrong clock.");
    }

    private static Moments at(Instant now) {
        return new Moments(ZoneOffset.UTC, now);
    }

    private static Session session(TimeInterval held) {
        var item = new AccreditedSlot(
                SlotId.next(),
                SlotTime.of(LocalDate.parse("2027-03-01"), LocalTime.of(8, 0), LocalTime.of(9, 0), ZoneOffset.UTC),
                "Rounds");
        return Session.of(ActivityId.next(), item, held, held == null ? 0 : 1, CodeWindow.DEFAULT);
    }

    private static TimeInterval interval(String from, String until) {
        return new TimeInterval(
                Instant.parse("2027-03-01T" + from + ":00Z"), Instant.parse("2027-03-01T" + until + ":00Z"));
    }
}
