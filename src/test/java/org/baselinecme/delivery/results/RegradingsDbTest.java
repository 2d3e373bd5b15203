package org.baselinecme.delivery.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.learning.PassRequirement;
import org.baselinecme.delivery.learning.SittingForTests;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** A mis-keyed question leaves nobody failed (findings A19). */
class RegradingsDbTest extends DatabaseTest {
    private static final RegradingForm FIRST = new RegradingForm(List.of("0"), false, false);
    private static final RegradingForm DROPPED = new RegradingForm(null, false, true);

    @Autowired
    private RegradingPages pages;

    @Autowired
    private AssessmentResults results;

    @Autowired
    private Regradings regradings;

    @Autowired
    private PassRequirement passes;

    @Autowired
    private ApplicationContext context;

    private SittingForTests sitting;
    private ActivityId activity;
    private UUID single;

    @BeforeEach
    void an_assessment_is_open() {
        sitting = new SittingForTests(cast, context);
        activity = TestAssessments.of(cast).openActivity();
        TestClock.moveTo("2027-03-01T09:30:00Z");
        single = sitting.items(activity).getFirst();
    }

    /** Answers the single choice by the option with this number, and the other item right. */
    private PersonId sits(String name, int option) {
        var learner = sitting.present(activity, name);
        sitting.answer(learner, activity, option);
        return learner;
    }

    private RegradingPage preview(RegradingForm form) {
        return cast.as(cast.rahmani(), me -> pages.of(me, activity, single, form));
    }

    private void regrade(RegradingForm form, String reviewed) {
        cast.let(
                cast.rahmani(),
                me -> regradings.regrade(me, activity, single, form, reviewed, "The key had the wrong option."));
    }

    private Map<String, Object> score(PersonId learner) {
        return jdbc.sql(
                        "select correct, total, passed from v_assessment_attempt where person = ? and occasion = 'AFTER'")
                .param(learner.value())
                .query()
                .singleRow();
    }

    private boolean mayClaim(PersonId learner) {
        return passes.against(List.of(learner), activity).isEmpty();
    }

    private void isRefused(Runnable work, String objection) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::run).withMessageContaining(objection);
    }

    @Test
    @DisplayName("findings A19: a corrected key is previewed, rescores everybody, and nobody loses a pass")
    void a_corrected_key_rescores_everybody_and_takes_no_pass() {
        var failed = sits("Fay Failed", 0);
        var passed = sits("Pat Passed", 1);
        var wrong = sits("Wim Wrong", 2);
        assertThat(mayClaim(failed)).isFalse();
        var page = preview(FIRST);
        assertThat(page.changed()).isEqualTo(2);
        assertThat(page.names()).singleElement().asString().startsWith("Fay Failed");
        assertThat(page.kept()).isOne();
        regrade(FIRST, page.seal());
        assertThat(score(failed)).containsEntry("correct", 2).containsEntry("passed", true);
        assertThat(score(passed)).containsEntry("correct", 1).containsEntry("passed", true);
        assertThat(score(wrong)).containsEntry("correct", 1).containsEntry("passed", false);
        assertThat(mayClaim(failed)).isTrue();
        assertThat(mayClaim(passed)).isTrue();
        assertThat(mayClaim(wrong)).isFalse();
    }

    @Test
    @DisplayName("findings A19: the first score stays in the record, which says who corrected the key, when and why")
    void the_first_score_stays_in_the_record() {
        var failed = sits("Fay Failed", 0);
        regrade(FIRST, preview(FIRST).seal());
        var first = jdbc.sql("select r.correct_before, r.passed_before, r.correct, r.passed from attempt_rescoring r"
                        + " join v_assessment_attempt a on a.id = r.attempt where a.person = ?")
                .param(failed.value())
                .query()
                .singleRow();
        assertThat(first)
                .containsEntry("correct_before", 1)
                .containsEntry("passed_before", false)
                .containsEntry("correct", 2)
                .containsEntry("passed", true);
        var event = lastAuditEventOf(activity.value());
        assertThat(event.kind()).isEqualTo("ItemRegraded");
        assertThat(event.why()).isEqualTo("The key had the wrong option.");
        assertThat(preview(FIRST).past())
                .singleElement()
                .returns("The key had the wrong option.", RegradingPage.Past::why);
        assertThatThrownBy(() -> jdbc.sql("update attempt_rescoring set correct_before = 2")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update assessment_sitting set correct = 0, passed = false where person = ?")
                        .param(failed.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("findings A19: who passes only now is mailed, and whose score changed; nobody else")
    void everybody_whose_result_changed_is_mailed() {
        var failed = sits("Fay Failed", 0);
        var passed = sits("Pat Passed", 1);
        var wrong = sits("Wim Wrong", 2);
        regrade(FIRST, preview(FIRST).seal());
        assertThat(subjects(failed)).singleElement().asString().startsWith("You passed:");
        assertThat(subjects(passed)).singleElement().asString().startsWith("Your assessment result was corrected:");
        assertThat(subjects(wrong)).isEmpty();
    }

    private List<String> subjects(PersonId person) {
        return jdbc.sql(
                        "select subject from mail_outbox where to_person = ? and subject ~ '^You(r assessment result| passed)'")
                .param(person.value())
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("findings A19: an item can be dropped, and a later attempt is scored by the corrected key")
    void a_dropped_item_does_not_count_then_and_later() {
        var failed = sits("Fay Failed", 0);
        regrade(DROPPED, preview(DROPPED).seal());
        assertThat(score(failed))
                .containsEntry("correct", 1)
                .containsEntry("total", 1)
                .containsEntry("passed", true);
        var later = sits("Lia Later", 2);
        assertThat(score(later))
                .containsEntry("correct", 1)
                .containsEntry("total", 1)
                .containsEntry("passed", true);
        var both = sitting.items(activity).getLast();
        isRefused(
                () -> cast.let(cast.rahmani(), me -> regradings.regrade(me, activity, both, DROPPED, "", "Both.")),
                "regrade.last-item");
    }

    @Test
    @DisplayName("findings A19: an attempt that is submitted after the preview is previewed again")
    void an_attempt_submitted_after_the_preview_is_previewed_again() {
        sits("Fay Failed", 0);
        var reviewed = preview(FIRST).seal();
        sits("Lia Later", 0);
        isRefused(() -> regrade(FIRST, reviewed), "regrade.changed");
        isRefused(() -> regrade(FIRST, ""), "regrade.changed");
        var page = preview(FIRST);
        assertThat(page.names()).hasSize(2);
        regrade(FIRST, page.seal());
        isRefused(() -> regrade(FIRST, page.seal()), "regrade.same");
    }

    @Test
    void the_key_of_a_closed_activity_stays() {
        sits("Fay Failed", 0);
        owner().sql("update activity set stage = 'CLOSED' where id = ?")
                .param(activity.value())
                .update();
        isRefused(() -> regrade(FIRST, ""), "regrade.closed");
    }

    @Test
    @DisplayName("findings A19: results and item figures use the corrected key")
    void the_results_use_the_corrected_key() {
        sits("Fay Failed", 0);
        regrade(FIRST, preview(FIRST).seal());
        assertThat(cast.as(cast.rahmani(), me -> results.of(me, activity))
                        .result()
                        .passed())
                .isOne();
    }
}
