package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.BadSqlGrammarException;

class AttendanceDbTest extends DatabaseTest {
    private ActivityId activity;
    private SlotId slot;
    private PersonId learner;

    @BeforeEach
    void aSessionHasEnded() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T10:00:00Z");
    }

    @Test
    void issuing_a_code_is_recorded_only_when_the_session_receives_one() {
        issueCode();
        issueCode();
        assertThat(kinds()).containsOnlyOnce("SessionCodeIssued");
        assertThat(lastAuditEventOf(slot.value()).after()).contains("issuedBy").doesNotContain("code");
    }

    @Test
    void simultaneous_requests_issue_one_code() {
        Race.of(Collections.nCopies(4, this::issueCode));
        assertThat(kinds()).containsOnlyOnce("SessionCodeIssued");
    }

    @Test
    void a_person_is_recorded_once_however_often_and_by_whom() {
        assertThat(Race.of(Collections.nCopies(4, this::record))).allMatch(Optional::isEmpty);
        record();
        assertThat(presences()).hasSize(1);
        assertThat(kinds()).containsOnlyOnce("PresenceRecorded");
        assertThat(lastAuditEventOf(slot.value()).after()).contains("STAFF").contains(learner.toString());
    }

    @Test
    void a_withdrawn_presence_is_kept_with_the_reason_and_can_be_recorded_again() {
        record();
        var presence = presences().getFirst();
        withdraw(presence);
        assertThat(presences()).isEmpty();
        assertThat(lastAuditEventOf(slot.value())).satisfies(event -> {
            assertThat(event.kind()).isEqualTo("PresenceWithdrawn");
            assertThat(event.why()).isEqualTo("Somebody else.");
            assertThat(event.before()).contains(presence.toString()).doesNotContain("withdrawn");
            assertThat(event.after()).contains("withdrawnBy");
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw(presence));
        record();
        assertThat(presences()).hasSize(1);
    }

    @Test
    void what_was_just_recorded_is_undone_without_a_reason_by_the_same_person_only() {
        var added = as(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> undo(cast.okafor(), added));
        undo(cast.rahmani(), added);
        assertThat(presences()).isEmpty();
        assertThat(lastAuditEventOf(slot.value()).kind()).isEqualTo("PresenceWithdrawn");
        record();
        assertThat(presences()).hasSize(1);
    }

    @Test
    void after_a_minute_removing_needs_a_reason() {
        record();
        var recorded = presences();
        TestClock.moveTo("2027-03-01T10:01:01Z");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> undo(cast.rahmani(), recorded))
                .withMessage("attendance.undo-late");
        assertThat(presences()).isEqualTo(recorded);
    }

    private void undo(PersonId by, List<UUID> presences) {
        let(by, me -> cast.services().attendance().undo(me, activity, slot, presences));
    }

    @Test
    void nobody_records_their_own_attendance() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(
                        cast.rahmani(),
                        me -> cast.services()
                                .attendance()
                                .record(me, activity, slot, List.of(learner, cast.rahmani()))))
                .withMessage("attendance.own");
        assertThat(presences()).isEmpty();
    }

    @Test
    void of_two_who_withdraw_at_once_one_withdraws() {
        record();
        var presence = presences().getFirst();
        var stopped = Race.of(Collections.nCopies(3, () -> withdraw(presence)));
        assertThat(stopped.stream().flatMap(Optional::stream)).hasSize(2).allMatch(NotFound.class::isInstance);
        assertThat(kinds()).containsOnlyOnce("PresenceWithdrawn");
    }

    @Test
    void a_correction_of_times_needs_a_reason_and_keeps_the_times_before() {
        time("08:05", null);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> time("08:10", " "));
        time("08:10", "The first clock was wrong.");
        assertThat(jdbc.sql("select turn from session_times where slot = ? order by turn")
                        .param(slot.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        assertThat(lastAuditEventOf(slot.value())).satisfies(event -> {
            assertThat(event.before()).contains("2027-03-01T08:05:00Z");
            assertThat(event.after()).contains("2027-03-01T08:10:00Z");
            assertThat(event.why()).isEqualTo("The first clock was wrong.");
        });
    }

    @Test
    void of_two_who_record_times_at_once_one_is_stopped() {
        var stopped = Race.of(List.of(() -> time("08:01", "Mine."), () -> time("08:02", "Mine.")));
        assertThat(stopped.stream().flatMap(Optional::stream))
                .allMatch(OptimisticLockingFailureException.class::isInstance);
        assertThat(kinds().stream().filter("SessionTimed"::equals).count())
                .isEqualTo(2L - stopped.stream().filter(Optional::isPresent).count());
    }

    @Test
    void attendance_cannot_be_deleted_or_rewritten_by_the_application() {
        for (var statement : List.of(
                "delete from presence",
                "update presence set person = person",
                "update presence set from_at = from_at",
                "delete from code_window",
                "update session_code set slot = slot",
                "update session_times set turn = turn"))
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update());
    }

    private void issueCode() {
        let(cast.rahmani(), me -> cast.services().attendance().issueCode(me, activity, slot));
    }

    private void record() {
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
    }

    private void withdraw(UUID presence) {
        let(
                cast.rahmani(),
                me -> cast.services()
                        .attendance()
                        .withdraw(me, activity, slot, presence, "Somebody else.", CreditChoice.ASK));
    }

    private void time(String began, String why) {
        var form = new SessionTimesForm(LocalTime.parse(began), LocalTime.of(8, 50), why, null);
        let(cast.rahmani(), me -> cast.services().attendance().time(me, activity, slot, form));
    }

    private List<UUID> presences() {
        return jdbc.sql("select id from presence where slot = ? and withdrawn_at is null")
                .param(slot.value())
                .query(UUID.class)
                .list();
    }

    private List<String> kinds() {
        return auditEventsOf(slot.value()).stream().map(AuditRow::kind).toList();
    }
}
