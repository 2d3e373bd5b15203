package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceQueries.RecordedPresence;
import org.baselinecme.planning.agenda.AccreditedSlot;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** How much of a session its presences verify together. */
class VerifiedAttendanceTest {
    private static final Session SESSION = Session.of(
            ActivityId.next(),
            new AccreditedSlot(
                    SlotId.next(),
                    SlotTime.of(LocalDate.parse("2027-03-01"), LocalTime.of(8, 0), LocalTime.of(9, 0), ZoneOffset.UTC),
                    "Rounds"),
            null,
            0,
            CodeWindow.DEFAULT);

    @Test
    void a_code_verifies_the_whole_session() {
        var verified = VerifiedAttendance.of(SESSION, List.of(presence(PresenceEvidence.QR, null, null, null)));
        assertThat(verified.seconds()).isEqualTo(3600);
        assertThat(verified.counted()).containsExactly(SESSION.held());
    }

    @Test
    void intervals_count_once_and_only_within_the_session() {
        var verified = VerifiedAttendance.of(
                SESSION,
                List.of(
                        presence(PresenceEvidence.FILE, "07:50", "08:20", null),
                        presence(PresenceEvidence.FILE, "08:10", "08:30", null),
                        presence(PresenceEvidence.FILE, "09:10", "09:30", null)));
        assertThat(verified.spans()).containsExactly(interval("08:00", "08:30"));
        assertThat(verified.evidence()).containsExactly(PresenceEvidence.FILE);
    }

    @Test
    void of_several_totals_the_greatest_counts_and_never_more_than_the_session() {
        var verified = VerifiedAttendance.of(
                SESSION,
                List.of(
                        presence(PresenceEvidence.FILE, null, null, 1200),
                        presence(PresenceEvidence.FILE, null, null, 9000)));
        assertThat(verified.totalSeconds()).isEqualTo(3600);
        assertThat(verified.spans()).isEmpty();
        assertThat(verified.counted()).containsExactly(SESSION.held());
    }

    @Test
    void a_total_counts_where_it_is_more_than_the_intervals() {
        var verified = VerifiedAttendance.of(
                SESSION,
                List.of(
                        presence(PresenceEvidence.FILE, "08:30", "08:40", null),
                        presence(PresenceEvidence.FILE, null, null, 1200)));
        assertThat(verified.seconds()).isEqualTo(1200);
        assertThat(verified.counted()).containsExactly(interval("08:00", "08:20"));
    }

    @Test
    void b2_a_total_counts_at_most_as_long_as_its_meeting_and_the_session_overlap() {
        var late = presence(PresenceEvidence.FILE, "07:00", "08:20", 75 * 60);
        assertThat(VerifiedAttendance.of(SESSION, List.of(late)).seconds()).isEqualTo(20 * 60);
        assertThat(VerifiedAttendance.of(SESSION, List.of(presence(PresenceEvidence.FILE, "06:00", "07:30", 5400)))
                        .seconds())
                .isZero();
    }

    @Test
    void totals_of_meetings_after_each_other_add_up_and_those_of_one_meeting_do_not() {
        var first = presence(PresenceEvidence.FILE, "08:00", "08:20", 900);
        var again = presence(PresenceEvidence.FILE, "08:25", "09:00", 1200);
        assertThat(VerifiedAttendance.of(SESSION, List.of(first, again)).seconds())
                .isEqualTo(2100);
        assertThat(VerifiedAttendance.of(SESSION, List.of(first, first)).seconds())
                .isEqualTo(900);
    }

    @Test
    void a_total_and_intervals_of_the_same_meeting_never_count_twice() {
        var total = presence(PresenceEvidence.FILE, "08:00", "09:00", 1200);
        var times = presence(PresenceEvidence.FILE, "08:40", "09:00", null);
        assertThat(VerifiedAttendance.of(SESSION, List.of(total, times)).seconds())
                .isEqualTo(1200);
    }

    @Test
    void what_remains_without_other_intervals_is_cut_at_their_edges() {
        assertThat(TimeInterval.without(
                        List.of(interval("08:10", "08:20"), interval("08:50", "09:30")), List.of(SESSION.held())))
                .containsExactly(interval("08:00", "08:10"), interval("08:20", "08:50"));
    }

    @Test
    void intervals_that_touch_become_one() {
        assertThat(TimeInterval.union(List.of(interval("08:20", "08:30"), interval("08:00", "08:20"))))
                .containsExactly(interval("08:00", "08:30"));
    }

    private static RecordedPresence presence(PresenceEvidence evidence, String from, String until, Integer seconds) {
        return new RecordedPresence(
                UUID.randomUUID(),
                SESSION.id(),
                PersonId.next(),
                evidence,
                from == null ? null : at(from),
                until == null ? null : at(until),
                seconds,
                null,
                PersonId.PRODUCT,
                Instant.EPOCH,
                null);
    }

    private static TimeInterval interval(String from, String until) {
        return new TimeInterval(at(from), at(until));
    }

    private static Instant at(String time) {
        return Instant.parse("2027-03-01T" + time + ":00Z");
    }
}
