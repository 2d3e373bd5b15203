package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.planning.needs.Evidence.Strength.IDEAL;
import static org.baselinecme.planning.needs.Evidence.Strength.STRONG;
import static org.baselinecme.planning.needs.Evidence.Strength.WEAK;
import static org.baselinecme.planning.needs.NeedsQuestion.*;
import static org.baselinecme.planning.needs.SampleAssessments.complete;
import static org.baselinecme.planning.needs.SampleAssessments.words;

import java.util.List;
import org.baselinecme.platform.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionPolicyTest {
    @Test
    void a_complete_assessment_meets_no_objection() {
        assertThat(against(complete())).isEmpty();
    }

    @Test
    void an_empty_assessment_gets_all_objections_in_the_order_of_the_questions() {
        assertThat(SubmissionPolicy.objectionsTo(SampleAssessments.nothing()))
                .allMatch(Objection::blocks)
                .extracting(Objection::key)
                .containsExactly(
                        "needs.gap-missing",
                        "needs.evidence-missing",
                        "needs.need-missing",
                        "needs.change-missing",
                        "needs.change-unsaid",
                        "needs.measure-missing",
                        "needs.objective-missing",
                        "needs.format-missing",
                        "needs.rationale-missing",
                        "needs.competency-missing");
    }

    @Test
    void each_objection_links_to_its_question() {
        var assessment = complete().unanswered(MEASURE);
        assertThat(against(assessment))
                .extracting(Objection::mend)
                .containsExactly("/activities/" + assessment.activity + "/needs#measure");
    }

    @Test
    void without_a_gap_it_is_refused() {
        refuses(complete().unanswered(GAP), "needs.gap-missing");
        refuses(complete().answered(GAP, " \n "), "needs.gap-missing");
    }

    @Test
    void r27_without_evidence_it_is_refused() {
        refuses(complete().resting(), "needs.evidence-missing");
    }

    @Test
    void r27_opinions_and_requests_alone_are_a_warning() {
        advises(complete().resting(WEAK, WEAK), "needs.evidence-weak");
    }

    @Test
    void r27_literature_alone_is_a_warning() {
        advises(complete().resting(IDEAL), "needs.evidence-ideal");
        advises(complete().resting(IDEAL, WEAK), "needs.evidence-ideal");
    }

    @Test
    void r27_one_strong_source_is_enough() {
        assertThat(against(complete().resting(WEAK, IDEAL, STRONG))).isEmpty();
    }

    @Test
    void one_typed_need_must_be_stated() {
        refuses(complete().unanswered(COMPETENCE), "needs.need-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KNOWLEDGE", "COMPETENCE", "PERFORMANCE"})
    void each_stated_need_names_its_cause(NeedsQuestion need) {
        refuses(complete().answered(need, "They do not.", "  "), "needs.cause-missing");
    }

    @Test
    void the_intended_change_needs_a_choice_and_a_text() {
        refuses(complete().answered(CHANGE, "Teams clear orders."), "needs.change-missing");
        refuses(complete().answered(CHANGE, "", "", "COMPETENCE"), "needs.change-unsaid");
    }

    @Test
    void r24_knowledge_alone_is_refused() {
        refuses(complete().answered(CHANGE, "They will know.", "", "KNOWLEDGE"), "needs.knowledge-alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPETENCE", "PERFORMANCE", "PATIENT_OUTCOME"})
    void r24_knowledge_beside_another_change_passes(String target) {
        assertThat(against(complete().answered(CHANGE, "They will.", "", "KNOWLEDGE", target)))
                .isEmpty();
        assertThat(against(complete().answered(CHANGE, "They will.", "", target)))
                .isEmpty();
    }

    @Test
    void r24_with_the_directors_exception_only_a_warning_remains() {
        var knowledge = complete().answered(CHANGE, "They will know.", "", "KNOWLEDGE");
        advises(knowledge.allowed(), "needs.knowledge-alone-allowed");
    }

    @Test
    void the_measure_of_the_change_is_required() {
        refuses(complete().unanswered(MEASURE), "needs.measure-missing");
    }

    @Test
    void without_an_objective_it_is_refused() {
        refuses(complete().aimless(), "needs.objective-missing");
    }

    @Test
    void r26_an_objective_without_a_need_is_a_warning() {
        advises(complete().aiming("Compare orders."), "needs.objective-unlinked");
    }

    @Test
    void r26_an_unobservable_verb_is_a_warning() {
        advises(complete().aiming("Understand the protocol.", COMPETENCE), "needs.objective-unmeasurable");
    }

    @Test
    void r26_a_verb_too_low_for_competence_is_a_warning() {
        advises(complete().aiming("List the withdrawn orders.", COMPETENCE), "needs.objective-low");
        assertThat(against(complete().aiming("List the withdrawn orders.", KNOWLEDGE)))
                .isEmpty();
    }

    @Test
    void r25_a_format_with_its_rationale_is_required() {
        refuses(complete().answered(RATIONALE, "A weekly hour."), "needs.format-missing");
        refuses(complete().answered(RATIONALE, "", "", "RSS"), "needs.rationale-missing");
    }

    @Test
    void r25_a_competency_is_required() {
        refuses(complete().unanswered(COMPETENCIES), "needs.competency-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "GAP,100,''",
        "KNOWLEDGE,50,''",
        "COMPETENCE,50,''",
        "PERFORMANCE,50,''",
        "CHANGE,50,PERFORMANCE",
        "MEASURE,50,''",
        "RATIONALE,25,RSS"
    })
    void r28_the_word_limit_is_exact(NeedsQuestion question, int limit, String choice) {
        var ticked = choice.isEmpty() ? new String[0] : new String[] {choice};
        assertThat(against(complete().answered(question, words(limit), "Speed.", ticked)))
                .isEmpty();
        var tooLong = complete().answered(question, words(limit + 1), "Speed.", ticked);
        refuses(tooLong, "needs.too-long");
        assertThat(against(tooLong).getFirst().arguments()).containsExactly(limit, limit + 1);
    }

    @Test
    void r28_the_cause_has_the_limit_of_its_need() {
        assertThat(against(complete().answered(COMPETENCE, "They lack.", words(50))))
                .isEmpty();
        refuses(complete().answered(COMPETENCE, "They lack.", words(51)), "needs.too-long");
    }

    @Test
    void an_unanswered_comment_prevents_submission() {
        refuses(complete().commentedOn(GAP), "needs.comment-open");
        assertThat(against(complete().commentedOn(GAP, MEASURE)))
                .extracting(Objection::mend)
                .satisfiesExactly(
                        gap -> assertThat(gap).endsWith("#gap"),
                        measure -> assertThat(measure).endsWith("#measure"));
    }

    private static List<Objection> against(SampleAssessments assessment) {
        return SubmissionPolicy.objectionsTo(assessment.content());
    }

    private static void refuses(SampleAssessments assessment, String key) {
        assertThat(against(assessment))
                .allMatch(Objection::blocks)
                .extracting(Objection::key)
                .containsExactly(key);
    }

    private static void advises(SampleAssessments assessment, String key) {
        assertThat(against(assessment))
                .noneMatch(Objection::blocks)
                .extracting(Objection::key)
                .containsExactly(key);
    }
}
