package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A code proves presence inside its window, and a person is in one room at a time. */
@DisplayName("findings A7, A21: the window of a code, and one room at a time")
class OneRoomDbTest extends DatabaseTest {
    @Autowired
    private AttendanceVerification verification;

    @Autowired
    private Receipts receipts;

    @Autowired
    private AttendanceSettings settings;

    private ActivityId activity;
    private ActivityId other;
    private String code;
    private String otherCode;
    private PersonId learner;

    @BeforeEach
    void twoSessionsAreAtTheSameTime() {
        activity = cast.activities().listed();
        other = cast.activities().listed();
        code = cast.learners().code(activity);
        otherCode = cast.learners().code(other);
        learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
    }

    @Test
    void a_code_entered_23_minutes_after_the_end_records_nothing() {
        TestClock.moveTo("2027-03-01T09:23:00Z");
        assertThat(refusal(code)).isEqualTo("code.late");
        assertThat(verification.of(List.of(learner), activity)).isEmpty();
    }

    @Test
    void the_actual_end_closes_the_window_not_the_planned_one() {
        TestClock.moveTo("2027-03-01T08:40:00Z");
        var slot = slot(activity);
        var times = new SessionTimesForm(java.time.LocalTime.of(8, 0), java.time.LocalTime.of(8, 20), null, null);
        let(cast.rahmani(), me -> cast.services().attendance().time(me, activity, slot, times));
        assertThat(refusal(code)).isEqualTo("code.late");
    }

    @Test
    void whoever_checked_in_in_time_goes_on_with_the_code_after_its_window() {
        TestClock.moveTo("2027-03-01T08:30:00Z");
        checkIn(code);
        TestClock.moveTo("2027-03-01T11:00:00Z");
        checkIn(code);
        assertThat(minutes(activity)).isEqualTo(60);
    }

    @Test
    void the_office_sets_when_codes_count() {
        TestClock.moveTo("2027-03-01T09:23:00Z");
        set(new CodeWindow(30, 30));
        checkIn(code);
        set(CodeWindow.DEFAULT);
        assertThat(refusal(otherCode)).isEqualTo("code.late");
    }

    private void set(CodeWindow window) {
        let(cast.okafor(), me -> settings.set(me, window));
    }

    @Test
    void a_check_in_elsewhere_ends_the_earlier_stay_and_begins_at_that_moment() {
        TestClock.moveTo("2027-03-01T07:55:00Z");
        checkIn(code);
        TestClock.moveTo("2027-03-01T08:20:00Z");
        checkIn(otherCode);
        assertThat(minutes(activity)).isEqualTo(20);
        assertThat(minutes(other)).isEqualTo(40);
        assertThat(auditEventsOf(slot(activity).value()))
                .extracting(AuditRow::kind)
                .contains("PresenceEnded");
        var receipt = receipts.of(learner, slot(other)).orElseThrow();
        assertThat(receipt.left()).isNotNull();
        assertThat(receipt.from())
                .isBetween(Instant.parse("2027-03-01T08:20:00Z"), Instant.parse("2027-03-01T08:21:00Z"));
        assertThat(receipts.of(learner, slot(activity)).orElseThrow().moved()).isNotNull();
    }

    @Test
    void whoever_returns_is_present_twice_but_never_twice_at_once() {
        for (var step : List.of("07:55 a", "08:20 b", "08:40 a", "08:40 b", "08:40 a")) {
            TestClock.moveTo("2027-03-01T" + step.substring(0, 5) + ":00Z");
            checkIn(step.endsWith("a") ? code : otherCode);
        }
        assertThat(minutes(activity)).isEqualTo(40);
        assertThat(minutes(other)).isEqualTo(20);
    }

    @Test
    void whoever_stayed_elsewhere_until_the_end_is_not_recorded_by_a_code() {
        TestClock.moveTo("2027-03-01T08:00:00Z");
        checkIn(code);
        TestClock.moveTo("2027-03-01T09:05:00Z");
        assertThat(refusal(otherCode)).isEqualTo("code.elsewhere");
        assertThat(verification.of(List.of(learner), other)).isEmpty();
    }

    @Test
    void a_check_in_that_staff_withdrew_is_not_made_again_with_the_code() {
        TestClock.moveTo("2027-03-01T08:30:00Z");
        checkIn(code);
        var presence = jdbc.sql("select id from presence where slot = ? and person = ?")
                .params(slot(activity).value(), learner.value())
                .query(UUID.class)
                .single();
        let(
                cast.rahmani(),
                me -> cast.services()
                        .attendance()
                        .withdraw(
                                me,
                                activity,
                                slot(activity),
                                presence,
                                "Checked in for someone else.",
                                CreditChoice.ASK));
        assertThat(refusal(code)).isEqualTo("code.withdrawn");
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot(activity), List.of(learner)));
        assertThat(minutes(activity)).isEqualTo(60);
    }

    @Test
    void two_rooms_at_once_by_two_devices_are_one_room() {
        TestClock.moveTo("2027-03-01T08:30:00Z");
        Race.of(List.of(() -> checkIn(code), () -> checkIn(otherCode)));
        assertThat(minutes(activity) + minutes(other)).isEqualTo(60);
    }

    private String refusal(String entered) {
        var refused = new String[1];
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> checkIn(entered))
                .satisfies(why -> refused[0] = why.objections().stream()
                        .map(Objection::key)
                        .findFirst()
                        .orElseThrow());
        return refused[0];
    }

    private void checkIn(String entered) {
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(entered), true));
    }

    private long minutes(ActivityId where) {
        var seconds = verification.of(List.of(learner), where).stream()
                .mapToLong(VerifiedAttendance::seconds)
                .sum();
        return Math.round(seconds / 60.0); // the clock of tests goes on
    }

    private SlotId slot(ActivityId where) {
        return cast.learners().slots(where).getFirst();
    }
}
