package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.planning.activities.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

class AttemptPageTest extends PageTest {
    private static final String PAGE = "/assessments/" + ROUNDS + "/after";
    private static final Question QUESTION = new Question(
            UUID.randomUUID(),
            Question.Kind.SINGLE,
            "How long in an older child?",
            List.of("Ten days", "Five days"),
            true,
            false);
    private static final AssessmentItem ITEM =
            new AssessmentItem(QUESTION, List.of("Five days"), "Shorter is enough.", "Guideline, page 4", null);

    @Autowired
    AssessmentAttempts attempts;

    @Test
    void shows_the_questions_with_what_was_answered_so_far() {
        var answered = new Answers(Map.of(QUESTION.field(), "Five days"));
        shown(new AttemptPage(
                overview(), AssessmentOccasion.AFTER, List.of(), List.of(QUESTION), answered, List.of(), List.of()));
        assertThat(get(PETROV, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("How long in an older child?", "Ten days", PAGE + "/answers", PAGE + "/submission")
                .containsPattern("value=\"Five days\"[^>]*checked")
                .doesNotContain("Shorter is enough.");
    }

    @Test
    void shows_score_and_feedback_of_the_attempt_submitted_last() {
        var feedback = AttemptPage.ItemFeedback.of(ITEM, "Ten days", true);
        shown(new AttemptPage(
                overview(),
                AssessmentOccasion.AFTER,
                List.of(),
                List.of(),
                Answers.NONE,
                List.of(submitted()),
                List.of(feedback)));
        assertThat(get(PETROV, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("0 of 1 correct", "Shorter is enough.", "Guideline, page 4", "Not passed");
    }

    @Test
    void the_second_click_of_two_on_begin_leads_to_the_attempt_of_the_first() {
        willThrow(new DuplicateKeyException("begun"))
                .given(attempts)
                .begin(any(), eq(ROUNDS), eq(AssessmentOccasion.AFTER));
        assertThat(post(PETROV, PAGE)).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
    }

    @Test
    void a_submission_with_a_missing_answer_is_shown_again() {
        shown(new AttemptPage(
                overview(),
                AssessmentOccasion.AFTER,
                List.of(),
                List.of(QUESTION),
                Answers.NONE,
                List.of(),
                List.of()));
        given(attempts.submit(any(), eq(ROUNDS), eq(AssessmentOccasion.AFTER), any()))
                .willReturn(Map.of(QUESTION.id(), "evaluation.missing"));
        assertThat(post(PETROV, PAGE + "/submission"))
                .hasStatus(422)
                .bodyText()
                .contains("One question isn’t answered yet");
    }

    private void shown(AttemptPage page) {
        given(attempts.page(any(), eq(ROUNDS), eq(AssessmentOccasion.AFTER))).willReturn(page);
    }

    private static AttemptSummary submitted() {
        return new AttemptSummary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                AssessmentOccasion.AFTER,
                1,
                80,
                Answers.NONE,
                NOW,
                new Score(0, 1, false),
                0);
    }

    private static AssessmentOverview overview() {
        return new AssessmentOverview(
                ROUNDS,
                "2027-0001",
                "Antibiotics",
                Stage.OPEN,
                "LIVE_COURSE",
                LocalDate.parse("2026-11-20"),
                NOW,
                NOW,
                1,
                80,
                2,
                true,
                true,
                UUID.randomUUID(),
                1,
                true);
    }
}
