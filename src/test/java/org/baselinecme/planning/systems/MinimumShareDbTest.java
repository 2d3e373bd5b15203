package org.baselinecme.planning.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.credit.AwardCorrections;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.completion.CompletionForm;
import org.baselinecme.delivery.completion.Completions;
import org.baselinecme.delivery.completion.StaffCompletions;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.systems.CreditRule.Partial;
import org.baselinecme.planning.systems.CreditRule.Rounding;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A system of the office's own that gives credit in proportion, once 80 percent of a session was attended. */
@DisplayName("findings A3, A6: partial attendance by a minimum share, claimed and recorded by staff")
class MinimumShareDbTest extends DatabaseTest {
    private static final String SYSTEM = "SHARE_80";

    @Autowired
    private CreditSystemEditor editor;

    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private AwardCorrections corrections;

    @Autowired
    private Completions completions;

    @Autowired
    private StaffCompletions staff;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    private PersonId learner;

    @BeforeAll
    void theOfficeAddsTheSystem() {
        let(
                cast.okafor(),
                me -> editor.add(
                        me,
                        new CreditSystemForm(
                                null,
                                SYSTEM,
                                "Psychology credit",
                                "CE credit",
                                "CE credits",
                                List.of("PSYCHOLOGIST"),
                                60,
                                "0.25",
                                Rounding.NEAREST,
                                Partial.MINIMUM_SHARE,
                                80,
                                List.of(),
                                "",
                                "Handbook",
                                null,
                                "",
                                null)));
    }

    @BeforeEach
    void aPsychologistComes() {
        learner = cast.learners().learner("Ada Quist", "PhD", "PSYCHOLOGIST");
    }

    @Test
    void less_than_the_share_gives_nothing_and_the_share_gives_its_time() {
        var activity = course();
        attended(activity, 0, 47);
        assertThat(refused(() -> claim(activity, ""))).isEqualTo("claim.partial");
        learner = cast.learners().learner("Bo Quist", "PhD", "PSYCHOLOGIST");
        attended(activity, 0, 48);
        assertThat(amounts(claim(activity, ""))).containsExactly(SYSTEM + " 0.75");
    }

    @Test
    void each_session_counts_by_itself_and_a_session_of_too_little_time_is_left_out() {
        var activity = course();
        attended(activity, 0, 60);
        attended(activity, 1, 30);
        assertThat(amounts(claim(activity, ""))).containsExactly(SYSTEM + " 1.00");
    }

    @Test
    void a_learner_lowers_it_to_the_share_at_least() {
        var activity = course();
        attended(activity, 0, 60);
        attended(activity, 1, 60);
        assertThat(refused(() -> claim(activity, "1.50"))).isEqualTo("claim.whole-only");
        var claim = claim(activity, "1.75");
        assertThat(amounts(claim)).containsExactly(SYSTEM + " 1.75");
        assertThat(refused(() ->
                        let(cast.rahmani(), me -> corrections.award(me, activity, claim, "1.50", "She left early."))))
                .isEqualTo("claim.whole-only");
        assertThat(awards.of(claim)).allMatch(AwardQueries.Awarded::isLive);
    }

    @Test
    void time_that_is_stated_or_recorded_counts_up_to_the_maximum_and_from_the_share_on() {
        var activity = material();
        assertThat(refused(() -> state(activity, 61))).isEqualTo("completion.minutes");
        assertThat(refused(() -> record(activity, 61))).isEqualTo("completion.minutes");
        state(activity, 40);
        assertThat(refused(() -> claim(activity, ""))).isEqualTo("claim.nothing");
        learner = cast.learners().learner("Bo Quist", "PhD", "PSYCHOLOGIST");
        record(activity, 60);
        var claim = claim(activity, "");
        assertThat(amounts(claim)).containsExactly(SYSTEM + " 1.00");
        assertThat(jdbc.sql("select count(*) from v_certificate where claim = ?")
                        .param(claim)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void nothing_is_recorded_as_completed_before_the_first_day() {
        var activity = material();
        TestClock.moveTo("2027-02-20T12:00:00Z");
        assertThat(refused(() -> record(activity, 60))).isEqualTo("completion.early");
    }

    private ActivityId course() {
        TestClock.back();
        var activity = cast.activities().listed("LIVE_COURSE", SYSTEM);
        cast.activities().plan(activity, slot(ACCREDITED, "09:00", "10:00", "Auditorium", cast.drKhan()));
        cast.activities().open(activity);
        TestClock.moveTo("2027-03-01T11:00:00Z");
        return activity;
    }

    private ActivityId material() {
        TestClock.back();
        var activity = cast.activities().listed("OTHER_BLENDED", SYSTEM);
        let(
                cast.drKhan(),
                me -> cast.services()
                        .agenda()
                        .drop(me, activity, cast.learners().slots(activity).getFirst()));
        let(cast.drKhan(), me -> cast.services().agenda().estimate(me, activity, "60", "Three tried it."));
        cast.activities().open(activity);
        TestClock.moveTo("2027-03-01T15:00:00Z");
        return activity;
    }

    private void attended(ActivityId activity, int session, int minutes) {
        let(
                cast.rahmani(),
                me -> cast.services()
                        .attendance()
                        .recordLate(
                                me, activity, cast.learners().slots(activity).get(session), learner, minutes));
    }

    private void state(ActivityId activity, int minutes) {
        let(
                learner,
                me -> completions.state(
                        me, activity, new CompletionForm("WHOLE", minutes, "I will ask about sleep at each visit.")));
    }

    private void record(ActivityId activity, int minutes) {
        let(
                cast.rahmani(),
                me -> staff.record(
                        me, activity, learner, new CompletionForm("WHOLE", minutes, ""), "She sent her notes.", ""));
    }

    private UUID claim(ActivityId activity, String credits) {
        var fields = new HashMap<String, String>();
        for (var question : as(learner, me -> evaluations.questions())) {
            var options = question.options();
            if (question.required()) fields.put(question.field(), options.isEmpty() ? "YES" : options.getFirst());
        }
        var form = new ClaimForm(credits, notices.current(activity).hash(), Answers.of(fields));
        return as(learner, me -> claims.claim(me, activity, null, form));
    }

    private List<String> amounts(UUID claim) {
        return awards.of(claim).stream()
                .map(one -> one.system() + " " + one.credits())
                .toList();
    }

    private static String refused(Runnable attempt) {
        try {
            attempt.run();
            return "went through";
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).findFirst().orElse("");
        }
    }
}
