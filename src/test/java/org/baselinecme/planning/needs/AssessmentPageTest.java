package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

import java.util.List;
import java.util.Map;
import org.baselinecme.PageTest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class AssessmentPageTest extends PageTest {
    private static final String PAGE = "/activities/" + ROUNDS + "/needs";

    @Autowired
    NeedsPages pages;

    @Autowired
    NeedsAssessments assessments;

    @Autowired
    NeedsAnswers answers;

    @Autowired
    Sources sources;

    @Autowired
    Objectives objectives;

    @Autowired
    Comments comments;

    @Test
    void shows_the_owner_every_question_as_editable() {
        shown(KHAN, AssessmentState.DRAFT, SampleAssessments.nothing(), List.of());
        assertThat(get(KHAN, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("What is the problem in practice?", "How do you know?", "Why does it happen?")
                .contains("What should learners do differently?", "How will you measure the change?")
                .contains("Describe the problem in practice.", PAGE + "/answers/gap", "Label of RSS")
                .contains("Label of QI_DATA", "name=\"_who\" value=\"" + KHAN.person());
    }

    @Test
    void shows_the_coordinator_what_was_submitted_and_the_three_decisions() {
        shown(RAHMANI, AssessmentState.SUBMITTED, SampleAssessments.complete().content(), List.of());
        assertThat(get(RAHMANI, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("In 96 of 240 admissions", "/acceptance", "/declination", PAGE + "/return")
                .doesNotContain(PAGE + "/answers/gap");
    }

    @Test
    void shows_a_comment_at_its_question_with_a_reply_form() {
        var comment = new NeedsComment(ROUNDS, NeedsQuestion.GAP, "Whose learners are these?", RAHMANI.person(), NOW);
        shown(KHAN, AssessmentState.RETURNED, SampleAssessments.complete().content(), List.of(comment));
        assertThat(get(KHAN, PAGE))
                .bodyText()
                .contains(
                        "Whose learners are these?", "Fatima Rahmani", PAGE + "/comments/" + comment.id() + "/answer");
    }

    @Test
    void saves_an_answer_and_redirects_to_its_question() {
        assertThat(post(KHAN, PAGE + "/answers/gap").param("version", "3").param("text", " Too late. "))
                .redirectedUrl()
                .isEqualTo(PAGE + "#gap");
        then(answers).should().save(KHAN, ROUNDS, NeedsQuestion.GAP, AnswerForm.of(3, "Too late.", null, null));
    }

    @Test
    void shows_both_texts_after_a_concurrent_save() {
        shown(KHAN, AssessmentState.DRAFT, SampleAssessments.complete().content(), List.of());
        willThrow(new OptimisticLockingFailureException("GAP")).given(answers).save(any(), any(), any(), any());
        assertThat(post(KHAN, PAGE + "/answers/gap").param("version", "0").param("text", "My own words."))
                .hasStatus(409)
                .bodyText()
                .contains("My own words.", "In 96 of 240 admissions", "Save my version");
    }

    @Test
    void a_form_of_another_person_on_the_same_device_saves_nothing() {
        assertThat(post(KHAN, PAGE + "/answers/gap")
                        .param("text", "Typed by Fatima.")
                        .param("_who", RAHMANI.person().toString()))
                .hasStatus(409);
        then(answers).shouldHaveNoInteractions();
    }

    @Test
    void a_text_far_too_long_to_be_an_answer_is_not_saved() {
        var sent = post(KHAN, PAGE + "/answers/gap")
                .param("text", "x".repeat(20_001))
                .exchange();
        assertThat(sent).hasStatus(409);
        assertThat(sent.getMvcResult().getResolvedException())
                .isInstanceOf(Refused.class)
                .hasMessage("needs.absurd");
        then(answers).shouldHaveNoInteractions();
    }

    @Test
    void an_unknown_question_is_not_found() {
        assertThat(post(KHAN, PAGE + "/answers/weather").param("text", "Sunny."))
                .hasStatus(404);
    }

    @Test
    void shows_the_evidence_form_again_for_an_invalid_date_without_internals() {
        shown(KHAN, AssessmentState.DRAFT, SampleAssessments.complete().content(), List.of());
        assertThat(evidence("last summer", "https://example.org/audit"))
                .hasStatus(422)
                .bodyText()
                .contains("Our audit", "last summer", "https://example.org/audit")
                .doesNotContain("java.");
        then(sources).shouldHaveNoInteractions();
    }

    @Test
    void shows_the_evidence_form_again_for_an_invalid_link() {
        shown(KHAN, AssessmentState.DRAFT, SampleAssessments.complete().content(), List.of());
        assertThat(evidence("2026-06-30", "javascript:alert(1)"))
                .hasStatus(422)
                .bodyText()
                .contains("Our audit", "2026-06-30", "Enter a link that starts with https://");
        then(sources).shouldHaveNoInteractions();
    }

    private MockMvcRequestBuilder evidence(String dated, String link) {
        return post(KHAN, PAGE + "/evidence")
                .param("source", "QI_DATA")
                .param("citation", "Our audit")
                .param("dated", dated)
                .param("link", link);
    }

    @Test
    void shows_the_objective_again_when_it_is_empty() {
        shown(KHAN, AssessmentState.DRAFT, SampleAssessments.complete().content(), List.of());
        assertThat(post(KHAN, PAGE + "/objectives").param("text", " ")).hasStatus(422);
        then(objectives).shouldHaveNoInteractions();
    }

    @Test
    void shows_the_objective_again_for_an_unknown_need() {
        shown(KHAN, AssessmentState.DRAFT, SampleAssessments.complete().content(), List.of());
        assertThat(post(KHAN, PAGE + "/objectives").param("text", "Apply it.").param("needs", "NOPE"))
                .hasStatus(422)
                .bodyText()
                .contains("Apply it.");
    }

    @Test
    void shows_every_objection_to_submission_with_a_link() {
        willThrow(new Refused(List.of(
                        Objection.blocking("needs.gap-missing", PAGE + "#gap"),
                        Objection.blocking("needs.too-long", PAGE + "#change", 50, 61))))
                .given(assessments)
                .submit(any(), any());
        assertThat(post(KHAN, PAGE + "/submission"))
                .hasStatus(409)
                .bodyText()
                .contains("Describe the problem in practice.", "href=\"" + PAGE + "#gap\"")
                .contains("An answer has 61 words. The limit is 50.");
    }

    @Test
    void an_objection_shows_its_source_and_fills_its_reason() {
        willThrow(new Refused(List.of(
                        Objection.blocking("needs.gap-missing", PAGE + "#gap"),
                        Objection.blocking("completion.again", null, "Bo Falk"))))
                .given(assessments)
                .submit(any(), any());
        assertThat(post(KHAN, PAGE + "/submission"))
                .bodyText()
                .contains("<summary>Source</summary> <span>ACCME Accreditation Criteria, Educational Needs</span>")
                .contains("Bo Falk gets an email.")
                .containsOnlyOnce("<summary>Source");
    }

    @Test
    void submits_returns_and_answers() {
        assertThat(post(KHAN, PAGE + "/submission")).redirectedUrl().isEqualTo("/activities/" + ROUNDS);
        assertThat(post(RAHMANI, PAGE + "/return")).redirectedUrl().isEqualTo("/activities/" + ROUNDS);
        assertThat(post(OKAFOR, PAGE + "/knowledge-alone").param("why", "A new law."))
                .redirectedUrl()
                .isEqualTo(PAGE + "#change");
        then(assessments).should().submit(KHAN, ROUNDS);
        then(assessments).should().returnForChanges(RAHMANI, ROUNDS);
        then(assessments).should().allowKnowledgeAlone(OKAFOR, ROUNDS, "A new law.");
    }

    @Test
    void a_reason_is_required() {
        given(comments.comment(any(), any(), any(), any()))
                .willThrow(new Refused(List.of(Objection.blocking("reason-missing", null))));
        assertThat(post(RAHMANI, PAGE + "/questions/gap/comments").param("text", " "))
                .hasStatus(409)
                .bodyText()
                .contains("Enter a reason.");
    }

    @Test
    void a_missing_duty_returns_403_and_out_of_scope_returns_404() {
        given(pages.of(eq(PETROV), any())).willThrow(new AccessDeniedException("SEE_ACTIVITIES"));
        given(pages.of(eq(KHAN), any())).willThrow(new NotFound());
        assertThat(get(PETROV, PAGE)).hasStatus(403);
        assertThat(get(KHAN, PAGE)).hasStatus(404).bodyText().contains("Page not found");
    }

    private void shown(Me me, AssessmentState state, NeedsContent content, List<NeedsComment> said) {
        var rights = NeedsPage.Rights.of(me, PLACE, state, content);
        var names = Map.of(KHAN.person(), "Dr Amina Khan", RAHMANI.person(), "Fatima Rahmani");
        given(pages.of(me, ROUNDS)).willReturn(new NeedsPage(PLACE, state, content, said, rights, names, MOMENTS));
    }
}
