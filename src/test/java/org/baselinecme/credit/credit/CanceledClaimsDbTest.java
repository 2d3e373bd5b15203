package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.seen;
import static org.baselinecme.TestActivities.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings A16: after a cancellation, credit of sessions already held stays claimable, and no other")
class CanceledClaimsDbTest extends DatabaseTest {
    private static final String BEFORE = "2027-03-01T07:00:00Z";
    private static final String BETWEEN = "2027-03-01T09:30:00Z";
    private static final String EARLY_ENTRY = "2027-03-01T09:40:00Z";
    private static final String AFTER = "2027-03-02T08:00:00Z";

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimQueries offered;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    private ActivityId activity;
    private SlotId held;
    private SlotId called;
    private PersonId learner;

    @BeforeEach
    void aSeriesHasTwoSessions() {
        activity = cast.activities().listed();
        held = cast.learners().slots(activity).getFirst();
        called = cast.activities()
                .plan(activity, slot(SlotKind.ACCREDITED, "10:00", "11:00", "Pine Room", cast.drKhan()));
        cast.activities().accept(activity, called);
        cast.activities().designate(activity, seen(called, 4));
        learner = cast.learners().learner("Dr Ada Brandt", "MD", "PHYSICIAN");
        TestClock.moveTo(BEFORE);
    }

    @Test
    void attendance_recorded_before_the_cancellation_is_claimed_after_it() {
        TestClock.moveTo(BETWEEN);
        present(held);
        cancel();
        TestClock.moveTo(AFTER);
        assertThat(offered.claimable(learner, TestActivities.DAY))
                .extracting(ClaimQueries.Row::slot)
                .containsExactly(held);
        claim(held);
        assertThat(awards()).isEqualTo(1);
    }

    @Test
    void attendance_of_a_session_held_before_can_be_recorded_after_the_cancellation() {
        TestClock.moveTo(BETWEEN);
        cancel();
        TestClock.moveTo(AFTER);
        present(held);
        claim(held);
        assertThat(awards()).isEqualTo(1);
    }

    @Test
    void a_session_that_was_called_off_takes_no_attendance() {
        TestClock.moveTo(BETWEEN);
        cancel();
        TestClock.moveTo(AFTER);
        refused("attendance.canceled", () -> present(called));
    }

    @Test
    void who_came_early_to_a_session_that_was_called_off_has_no_credit_for_it() {
        TestClock.moveTo(EARLY_ENTRY);
        present(called);
        cancel();
        TestClock.moveTo(AFTER);
        refused("claim.absent", () -> claim(called));
    }

    private void cancel() {
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "The speaker is ill."));
    }

    private void present(SlotId session) {
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, session, List.of(learner)));
    }

    private void claim(SlotId session) {
        var form = new ClaimForm("", notices.current(activity).hash(), answers());
        let(learner, me -> claims.claim(me, activity, session, form));
    }

    private Answers answers() {
        var fields = new HashMap<String, String>();
        for (var question : as(learner, me -> evaluations.questions()))
            fields.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> "YES";
                        case TEXT -> "Time.";
                    });
        return Answers.of(Map.copyOf(fields));
    }

    private int awards() {
        return jdbc.sql("select count(*) from award where learner = ? and credit_system = 'AMA1'")
                .param(learner.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .contains(key));
    }
}
