package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

class AssessmentsDbTest extends DatabaseTest {
    private static final String AFTER = "2027-03-01T09:30:00Z";

    @Autowired
    private AssessmentAuthoring authoring;

    @Autowired
    private AssessmentPages pages;

    @Autowired
    private AssessmentAttempts attempts;

    @Autowired
    private Assessments assessments;

    private ActivityId activity;
    private PersonId learner;

    @BeforeEach
    void somebodyComes() {
        activity = TestAssessments.of(cast).openActivity();
        learner = present();
    }

    @Test
    void the_usual_pass_mark_of_the_office_is_suggested_until_one_is_announced(@Autowired ApplicationContext context) {
        var limits = new TestLimits(cast, context);
        TestClock.back();
        var planned = cast.activities().scheduled();
        limits.during(
                LimitKey.PASS_MARK, 85, () -> assertThat(suggested(planned)).isEqualTo("85"));
        assertThat(suggested(planned)).isEqualTo("70");
        var announced = suggested(activity);
        limits.during(
                LimitKey.PASS_MARK, 85, () -> assertThat(suggested(activity)).isEqualTo(announced));
    }

    private String suggested(ActivityId one) {
        return as(cast.drKhan(), me -> TermsForm.of(pages.of(me, one, null))).passMark();
    }

    @Test
    void items_are_ordered_and_can_be_moved() {
        assertThat(wordings()).containsExactly("How long in an older child?", "Which are too long?");
        let(cast.drKhan(), me -> authoring.move(me, activity, ids().getLast(), true));
        assertThat(wordings()).containsExactly("Which are too long?", "How long in an older child?");
        let(cast.drKhan(), me -> authoring.move(me, activity, ids().getFirst(), true));
        assertThat(wordings()).containsExactly("Which are too long?", "How long in an older child?");
    }

    @Test
    void a_change_after_the_first_attempt_creates_a_version_and_answers_keep_theirs() {
        var first = ids();
        sit(learner, true);
        let(
                cast.drKhan(),
                me -> authoring.change(me, activity, first.getFirst(), TestAssessments.item("How long now?", "0")));
        assertThat(page().version()).isEqualTo(2);
        assertThat(page().frozen()).isFalse();
        assertThat(wordings()).containsExactly("How long now?", "Which are too long?");
        assertThat(jdbc.sql("select count(*) from form_answer where question = any(?)")
                        .param(first.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void r32_the_last_item_cannot_be_removed_after_an_answer() {
        sit(learner, true);
        let(cast.drKhan(), me -> authoring.remove(me, activity, ids().getFirst()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.drKhan(), me -> authoring.remove(me, activity, ids().getFirst())))
                .withMessage("assessment.last-item");
        assertThat(page().items()).hasSize(1);
    }

    @Test
    void an_item_without_feedback_is_advised_against() {
        let(cast.drKhan(), me -> authoring.add(me, activity, TestAssessments.item("How often?", "1")));
        assertThat(page().against()).isEmpty();
        let(cast.drKhan(), me -> authoring.change(me, activity, ids().getLast(), withoutFeedback()));
        assertThat(page().against())
                .singleElement()
                .returns("assessment.no-feedback", Objection::key)
                .returns(false, Objection::blocks)
                .returns(List.of(3), Objection::arguments);
    }

    private static ItemForm withoutFeedback() {
        return new ItemForm(ItemForm.Choice.SINGLE, "How often?", TestAssessments.OPTIONS, List.of("1"), " ", "", "");
    }

    @Test
    void a_stale_change_is_refused() {
        var id = ids().getFirst();
        let(cast.drKhan(), me -> authoring.change(me, activity, id, TestAssessments.item("Mine", "0")));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> let(
                        cast.rahmani(), me -> authoring.change(me, activity, id, TestAssessments.item("Theirs", "0"))));
    }

    @Test
    void a_failed_attempt_reveals_no_correct_answer() {
        sit(learner, false);
        var page = shown(learner);
        assertThat(page.isPassed()).isFalse();
        assertThat(page.isBeginning()).isTrue();
        assertThat(page.feedback())
                .allSatisfy(told -> assertThat(told.correct()).isEmpty());
        assertThat(page.feedback())
                .filteredOn(told -> !told.right())
                .allSatisfy(told -> assertThat(told.feedback()).isEmpty());
        sit(learner, true);
        assertThat(shown(learner).feedback())
                .allSatisfy(told -> assertThat(told.feedback()).startsWith("Shorter is enough"));
    }

    @Test
    void correct_answers_are_shown_after_the_last_attempt() {
        sit(learner, false);
        sit(learner, false);
        assertThat(shown(learner).feedback())
                .anySatisfy(told -> assertThat(told.correct()).isNotEmpty());
        assertThat(shown(learner).isBeginning()).isFalse();
    }

    @Test
    void answers_are_saved_until_submission() {
        let(learner, me -> attempts.begin(me, activity, AssessmentOccasion.AFTER));
        let(learner, me -> attempts.save(me, activity, AssessmentOccasion.AFTER, answers(true)));
        assertThat(shown(learner).answers().typed()).isEqualTo(answers(true).typed());
        Map<UUID, String> missing =
                as(learner, me -> attempts.submit(me, activity, AssessmentOccasion.AFTER, Answers.NONE));
        assertThat(missing).hasSize(2);
        assertThat(shown(learner).isAnswering()).isTrue();
    }

    @Test
    void concurrent_requests_create_one_attempt() {
        Race.of(Collections.nCopies(8, () -> sit(learner, true)));
        assertThat(count("assessment_sitting where passed and person")).isOne();
        assertThat(count("form_answer where person")).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from audit_fact where kind = 'AssessmentHandedIn' and actor = ?")
                        .param(learner.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_submitted_attempt_is_immutable() {
        sit(learner, true);
        assertThatThrownBy(() -> jdbc.sql("update assessment_sitting set correct = 2 where person = ?")
                        .param(learner.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> owner().sql("update assessment set pass_mark = 10 where activity = ?")
                        .param(activity.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void r48_results_are_calculated_from_first_attempts() {
        for (var at = 0; at < 5; at++) sit(present(), true);
        var result = as(cast.drKhan(), me -> assessments.sheets(me, activity));
        assertThat(result.passed()).isEqualTo(5);
        assertThat(result.sheets())
                .hasSize(5)
                .allMatch(sheet -> sheet.occasion() == AssessmentOccasion.AFTER && sheet.percent() == 100);
    }

    /** Somebody who was there; the clock stands behind the session. */
    private PersonId present() {
        TestClock.back();
        var somebody = cast.learners().learner("Dr Una Learner", "MD", "PHYSICIAN");
        TestClock.moveTo(AFTER);
        var slot = cast.learners().slots(activity).getFirst();
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(somebody)));
        return somebody;
    }

    private Map<UUID, String> sit(PersonId who, boolean right) {
        let(who, me -> attempts.begin(me, activity, AssessmentOccasion.AFTER));
        return as(who, me -> attempts.submit(me, activity, AssessmentOccasion.AFTER, answers(right)));
    }

    private Answers answers(boolean right) {
        var fields = new HashMap<String, String>();
        for (var item : page().items())
            fields.put(
                    item.question().field(),
                    right
                            ? String.join("\n", item.correct())
                            : item.question().options().getFirst());
        return Answers.of(fields);
    }

    private AssessmentPage page() {
        return as(cast.drKhan(), me -> pages.of(me, activity, null));
    }

    private AttemptPage shown(PersonId who) {
        return as(who, me -> attempts.page(me, activity, AssessmentOccasion.AFTER));
    }

    private List<UUID> ids() {
        return page().items().stream().map(item -> item.question().id()).toList();
    }

    private List<String> wordings() {
        return page().items().stream().map(item -> item.question().wording()).toList();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from + " = ?")
                .param(learner.value())
                .query(Integer.class)
                .single();
    }
}
