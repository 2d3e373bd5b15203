package org.baselinecme.evidence.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.seen;
import static org.baselinecme.TestActivities.slot;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.completion.CompletionForm;
import org.baselinecme.delivery.completion.StaffCompletions;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The activities and learners of a year, counted as an accreditor counts them. */
class YearReportsDbTest extends DatabaseTest {
    private static final String BEFORE = "2027-03-01T07:00:00Z";
    private static final String BETWEEN = "2027-03-01T09:30:00Z";
    private static final String HELD = "2027-03-01T15:00:00Z";

    @Autowired
    private YearReports reports;

    @Autowired
    private StaffCompletions completions;

    private PersonId physician;
    private PersonId resident;
    private PersonId nurse;

    @BeforeEach
    void learners() {
        physician = cast.learners().learner("Dr Ada Brandt", "MD", "PHYSICIAN");
        resident = cast.learners().learner("Dr Bo Quist", "MD", "RESIDENT_PHYSICIAN");
        nurse = cast.learners().learner("Cy Holm", "RN", "NURSE");
    }

    @Test
    void r59_an_activity_canceled_before_it_began_is_left_out_of_the_report() {
        var activity = listed();
        TestClock.moveTo(BETWEEN);
        assertThat(ids(report("2027").reported())).contains(activity);
        TestClock.moveTo(BEFORE);
        cancel(activity);
        TestClock.moveTo(HELD);
        assertThat(ids(report("2027").reported())).doesNotContain(activity);
        assertThat(ids(report("2027").leftOut())).contains(activity);
    }

    @Test
    void r59_an_activity_canceled_after_its_first_session_counts_what_was_held() {
        var activity = cast.activities().withTwelveSessions();
        TestClock.moveTo(BETWEEN);
        present(activity, first(activity), physician);
        cancel(activity);
        TestClock.moveTo(HELD);
        var one = only(activity);
        assertThat(one.sessions()).isEqualTo(1);
        assertThat(one.hours()).isEqualTo("1.00");
        assertThat(one.physicians()).isEqualTo(1);
        assertThat(one.canceled()).isTrue();
    }

    @Test
    void r60_residents_count_as_physicians_and_a_live_activity_counts_people() {
        var activity = cast.activities().withTwelveSessions();
        var sessions = cast.learners().slots(activity);
        TestClock.moveTo(HELD);
        present(activity, sessions.getFirst(), physician, resident, nurse);
        present(activity, sessions.get(1), physician, nurse);
        var one = only(activity);
        assertThat(one.physicians()).isEqualTo(2);
        assertThat(one.others()).isEqualTo(1);
        assertThat(one.hours()).isEqualTo("9.50");
        assertThat(one.credit()).contains("AMA PRA Category 1");
    }

    @Test
    void r57_a_series_counts_each_attendance_of_a_session() {
        var activity = cast.activities().listed();
        var second = cast.activities()
                .plan(activity, slot(SlotKind.ACCREDITED, "10:00", "11:00", "Pine Room", cast.drKhan()));
        cast.activities().accept(activity, second);
        cast.activities().designate(activity, seen(second, 4));
        TestClock.moveTo(HELD);
        present(activity, first(activity), physician, nurse);
        present(activity, second, physician);
        var one = only(activity);
        assertThat(one.physicians()).isEqualTo(2);
        assertThat(one.others()).isEqualTo(1);
    }

    @Test
    void r58_enduring_material_counts_who_completed_it_in_the_year() {
        var activity = cast.activities().listed("ENDURING", "AMA1");
        let(cast.drKhan(), me -> cast.services().agenda().drop(me, activity, first(activity)));
        let(cast.drKhan(), me -> cast.services().agenda().estimate(me, activity, "90", "Three tried it."));
        TestAssessments.of(cast).addTo(activity);
        cast.activities().open(activity);
        TestClock.moveTo(HELD);
        assertThat(only(activity).physicians()).isZero();
        var whole = new CompletionForm("WHOLE", 90, "");
        let(cast.rahmani(), me -> completions.record(me, activity, physician, whole, "Seen on the host's report.", ""));
        assertThat(only(activity).physicians()).isEqualTo(1);
        assertThat(only(activity).hours()).isEqualTo("1.50");
        assertThat(ids(report("2026").reported())).doesNotContain(activity);
    }

    private ActivityId listed() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().open(activity);
        TestClock.moveTo(BEFORE);
        return activity;
    }

    private void present(ActivityId activity, SlotId session, PersonId... learners) {
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, session, List.of(learners)));
    }

    private SlotId first(ActivityId activity) {
        return cast.learners().slots(activity).getFirst();
    }

    private void cancel(ActivityId activity) {
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "The speaker is ill."));
    }

    private YearReport report(String year) {
        return as(cast.rahmani(), me -> reports.of(me, year));
    }

    private ReportedActivity only(ActivityId activity) {
        return report("2027").reported().stream()
                .filter(one -> one.id().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private static List<ActivityId> ids(List<ReportedActivity> some) {
        return some.stream().map(ReportedActivity::id).toList();
    }
}
