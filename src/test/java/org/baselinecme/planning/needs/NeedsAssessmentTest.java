package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;
import static org.baselinecme.planning.needs.NeedsQuestion.GAP;
import static org.baselinecme.planning.needs.SampleAssessments.complete;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;

class NeedsAssessmentTest {
    private static final Instant BORN = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final PersonId khan = PersonId.next();
    private final PersonId rahmani = PersonId.next();
    private final NeedsAssessment assessment = new NeedsAssessment(ActivityId.next(), BORN);

    @Test
    void an_assessment_starts_as_a_draft() {
        assertThat(assessment.state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(assessment.since()).isEqualTo(BORN);
    }

    @Test
    void submission_records_the_answers() {
        var submitted = assessment.submit(complete().content(), khan, NOW);
        assertThat(assessment.state()).isEqualTo(AssessmentState.SUBMITTED);
        assertThat(assessment.since()).isEqualTo(NOW);
        assertThat(submitted.times()).isEqualTo(1);
        assertThat(submitted.after()).containsKeys("gap", "competence", "evidence", "objectives");
        assertThat(submitted.after().get("change"))
                .isEqualTo(
                        Map.of("text", "Teams clear withdrawn orders.", "cause", "", "choices", List.of("COMPETENCE")));
    }

    @Test
    void r24_an_assessment_of_knowledge_alone_stays_a_draft() {
        var knowledge = complete().answered(CHANGE, "They will know.", "", "KNOWLEDGE");
        refused(() -> assessment.submit(knowledge.content(), khan, NOW), "needs.knowledge-alone");
        assertThat(assessment.state()).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void r26_advice_lets_it_be_submitted() {
        assessment.submit(complete().aiming("Understand it.").content(), khan, NOW);
        assertThat(assessment.state()).isEqualTo(AssessmentState.SUBMITTED);
    }

    @Test
    void it_is_submitted_once() {
        submit();
        refused(this::submit, "needs.is-submitted");
    }

    @Test
    void returning_requires_a_comment() {
        submit();
        refused(() -> assessment.returnFor(List.of(), rahmani, NOW), "needs.return-without-comment");
        assertThat(assessment.returnFor(List.of(comment()), rahmani, NOW).comments())
                .containsExactly("Whose learners?");
        assertThat(assessment.state()).isEqualTo(AssessmentState.RETURNED);
    }

    @Test
    void a_returned_assessment_can_be_submitted_again() {
        submit();
        assessment.returnFor(List.of(comment()), rahmani, NOW);
        assertThat(assessment.submit(complete().content(), khan, NOW).times()).isEqualTo(2);
    }

    @Test
    void a_draft_cannot_be_decided() {
        refused(() -> assessment.accept(List.of(), rahmani, NOW), "needs.is-draft");
        refused(() -> assessment.decline("No.", rahmani, NOW), "needs.is-draft");
        refused(() -> assessment.returnFor(List.of(comment()), rahmani, NOW), "needs.is-draft");
    }

    @Test
    void accepting_says_who_and_when() {
        submit();
        var accepted = assessment.accept(List.of(), rahmani, NOW);
        assertThat(accepted.by()).isEqualTo(rahmani);
        assertThat(accepted.at()).isEqualTo(NOW);
        assertThat(assessment.state()).isEqualTo(AssessmentState.ACCEPTED);
    }

    @Test
    void it_is_not_accepted_with_a_comment_its_owner_has_not_read() {
        submit();
        refused(() -> assessment.accept(List.of(comment()), rahmani, NOW), "needs.comments-unsent");
        assertThat(assessment.state()).isEqualTo(AssessmentState.SUBMITTED);
    }

    @Test
    void declining_says_why() {
        submit();
        assertThat(assessment.decline("Served already.", rahmani, NOW).why()).isEqualTo("Served already.");
        assertThat(assessment.state()).isEqualTo(AssessmentState.DECLINED);
    }

    @Test
    void it_is_decided_once() {
        submit();
        assessment.accept(List.of(), rahmani, NOW);
        refused(() -> assessment.accept(List.of(), rahmani, NOW), "needs.is-accepted");
        refused(() -> assessment.decline("No.", rahmani, NOW), "needs.is-accepted");
        refused(this::submit, "needs.is-accepted");
    }

    private void submit() {
        assessment.submit(complete().content(), khan, NOW);
    }

    private static void refused(ThrowingCallable attempt, String key) {
        assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessage(key);
    }

    private NeedsComment comment() {
        return new NeedsComment(assessment.activity(), GAP, "Whose learners?", rahmani, NOW);
    }
}
