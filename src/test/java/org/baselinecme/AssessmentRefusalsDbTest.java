package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.AssessmentAttempts;
import org.baselinecme.delivery.learning.AssessmentAuthoring;
import org.baselinecme.delivery.learning.AssessmentOccasion;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each hard rule of assessments is refused through its door, with its reason. */
class AssessmentRefusalsDbTest extends DatabaseTest {
    private static final String DURING = "2027-03-01T08:20:00Z";
    private static final String AFTER = "2027-03-01T09:30:00Z";

    @Autowired
    private AssessmentAuthoring authoring;

    @Autowired
    private AssessmentAttempts attempts;

    @Autowired
    private Claims claims;

    @Autowired
    private LearnerNoticeService showings;

    private PersonId learner;

    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("R32 opening a journal without an assessment", "assessment.none", this::journal),
                new Attempt("R32 opening with items and no pass mark", "assessment.no-pass-mark", this::silent),
                new Attempt("R32 another pass mark after the start", "assessment.begun", () -> {
                    var activity = TestAssessments.of(cast).openActivity();
                    TestClock.moveTo(DURING);
                    announce(activity, "60", "2");
                }),
                new Attempt("R32 more attempts after the start", "assessment.begun", () -> {
                    var activity = TestAssessments.of(cast).openActivity();
                    TestClock.moveTo(DURING);
                    announce(activity, "80", "9");
                }),
                new Attempt(
                        "an assessment of a series",
                        "assessment.series",
                        () -> TestAssessments.of(cast).addTo(cast.activities().scheduled())),
                new Attempt("an assessment of a declined activity", "assessment.over", () -> {
                    TestAssessments.of(cast).addTo(cast.declined());
                }),
                new Attempt("a baseline after the start", "attempt.baseline-late", () -> {
                    var activity = present();
                    let(learner, me -> attempts.begin(me, activity, AssessmentOccasion.BEFORE));
                }),
                new Attempt("who is not registered", "attempt.not-registered", () -> {
                    var activity = TestAssessments.of(cast).openActivity();
                    TestClock.moveTo(AFTER);
                    let(cast.petrov(), me -> attempts.begin(me, activity, AssessmentOccasion.AFTER));
                }),
                new Attempt("R32 a third attempt of two", "attempt.used-up", () -> {
                    var activity = failed(2);
                    let(learner, me -> attempts.begin(me, activity, AssessmentOccasion.AFTER));
                }),
                new Attempt("saving what was handed in", "attempt.handed-in", () -> {
                    var activity = failed(1);
                    let(learner, me -> attempts.save(me, activity, AssessmentOccasion.AFTER, Answers.NONE));
                }),
                new Attempt("R32 claiming before the assessment", "claim.not-passed", () -> claim(present())),
                new Attempt("R32 claiming after a failed attempt", "claim.not-passed", () -> claim(failed(1))),
                new Attempt(
                        "R32 claiming when attempts are used up", "claim.not-passed-any-more", () -> claim(failed(2))));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt.work()::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .contains(attempt.objection()));
    }

    @Test
    void r32_announced_terms_are_fixed_and_other_settings_can_change() {
        var activity = TestAssessments.of(cast).openActivity();
        TestClock.moveTo(DURING);
        announce(activity, "80", "2");
        var attempts = jdbc.sql("select attempts from assessment where activity = ?");
        assertThat(attempts.param(activity.value()).query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void a_claim_without_an_assessment_reads_nothing_more() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().open(activity);
        come(activity);
        var asked = SqlStatements.during(
                () -> assertThatExceptionOfType(Refused.class).isThrownBy(() -> claim(activity)));
        assertThat(asked).noneMatch(statement -> statement.contains("assessment_sitting"));
    }

    private void journal() {
        var activity = cast.activities().listed("JOURNAL", "AMA1");
        let(cast.drKhan(), me -> cast.services().agenda().estimate(me, activity, "60", "Two readers tried it."));
        cast.activities().open(activity);
    }

    private void silent() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        let(cast.drKhan(), me -> authoring.add(me, activity, TestAssessments.item("How long?", "1")));
        cast.activities().open(activity);
    }

    private void announce(ActivityId activity, String mark, String attempts) {
        let(cast.drKhan(), me -> authoring.announce(me, activity, TestAssessments.terms(2, mark, attempts)));
    }

    private ActivityId present() {
        return come(TestAssessments.of(cast).openActivity());
    }

    private ActivityId come(ActivityId activity) {
        learner = cast.learners().learner("Dr Una Learner", "MD", "PHYSICIAN");
        TestClock.moveTo(AFTER);
        var slot = cast.learners().slots(activity).getFirst();
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
        return activity;
    }

    private ActivityId failed(int times) {
        var activity = present();
        for (var at = 0; at < times; at++) {
            let(learner, me -> attempts.begin(me, activity, AssessmentOccasion.AFTER));
            as(learner, me -> attempts.submit(me, activity, AssessmentOccasion.AFTER, wrong(activity)));
        }
        return activity;
    }

    private Answers wrong(ActivityId activity) {
        var fields = new HashMap<String, String>();
        jdbc.sql("select q.id::text from form_question q join form f on f.id = q.form where f.activity = ?")
                .param(activity.value())
                .query(String.class)
                .list()
                .forEach(id -> fields.put("q-" + id, TestAssessments.OPTIONS.getFirst()));
        return Answers.of(fields);
    }

    private void claim(ActivityId activity) {
        var form = new ClaimForm("", showings.current(activity).hash(), Answers.NONE);
        let(learner, me -> claims.claim(me, activity, null, form));
    }

    record Attempt(String rule, String objection, Runnable work) {
        @Override
        public String toString() {
            return rule + " → " + objection;
        }
    }
}
