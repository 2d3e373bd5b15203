package org.baselinecme.planning.needs;

import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;
import static org.baselinecme.planning.needs.NeedsQuestion.COMPETENCE;
import static org.baselinecme.planning.needs.NeedsQuestion.COMPETENCIES;
import static org.baselinecme.planning.needs.NeedsQuestion.GAP;
import static org.baselinecme.planning.needs.NeedsQuestion.MEASURE;
import static org.baselinecme.planning.needs.NeedsQuestion.RATIONALE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** Needs assessments for rule tests: a complete one, and variants with one difference. */
final class SampleAssessments {
    final ActivityId activity = ActivityId.next();
    private final Map<NeedsQuestion, NeedsAnswer> answers = new EnumMap<>(NeedsQuestion.class);
    private final List<EvidenceRow> evidence = new ArrayList<>();
    private final List<ProposedObjective> objectives = new ArrayList<>();
    private boolean allowed;
    private List<NeedsQuestion> openComments = List.of();

    static SampleAssessments complete() {
        return new SampleAssessments()
                .answered(GAP, "In 96 of 240 admissions an order had been withdrawn.")
                .answered(COMPETENCE, "Teams lack a practiced way to change a plan.", "Rounds reward speed.")
                .answered(CHANGE, "Teams clear withdrawn orders.", "", "COMPETENCE")
                .answered(MEASURE, "Quarterly re-audit.")
                .answered(RATIONALE, "A weekly hour beside the wards.", "", "RSS")
                .answered(COMPETENCIES, "", "", "ABMS_PATIENT_CARE")
                .resting(Evidence.Strength.STRONG)
                .aiming("Compare orders with the protocol in force.", COMPETENCE);
    }

    static NeedsContent nothing() {
        return new SampleAssessments().content();
    }

    SampleAssessments answered(NeedsQuestion question, String text) {
        return answered(question, text, "");
    }

    SampleAssessments answered(NeedsQuestion question, String text, String cause, String... choices) {
        answers.put(question, answer(activity, question, text, cause, choices));
        return this;
    }

    /** An answer as it is saved for the first time. */
    static NeedsAnswer answer(
            ActivityId activity, NeedsQuestion question, String text, String cause, String... choices) {
        var answer = new NeedsAnswer(activity, question);
        answer.write(new AnswerForm(0, text, cause, List.of(choices)), PersonId.next(), Instant.EPOCH);
        return answer;
    }

    SampleAssessments unanswered(NeedsQuestion question) {
        answers.remove(question);
        return this;
    }

    SampleAssessments resting(Evidence.Strength... strengths) {
        evidence.clear();
        for (var strength : strengths)
            evidence.add(new EvidenceRow(
                    UUID.randomUUID(), "QI_DATA", strength, "Audit", LocalDate.parse("2026-06-30"), null, null));
        return this;
    }

    SampleAssessments aiming(String objective, NeedsQuestion... needs) {
        objectives.clear();
        objectives.add(new ProposedObjective(UUID.randomUUID(), 1, objective, Set.of(needs)));
        return this;
    }

    SampleAssessments aimless() {
        objectives.clear();
        return this;
    }

    SampleAssessments allowed() {
        allowed = true;
        return this;
    }

    SampleAssessments commentedOn(NeedsQuestion... questions) {
        openComments = List.of(questions);
        return this;
    }

    NeedsContent content() {
        return new NeedsContent(activity, answers, evidence, objectives, allowed, openComments);
    }

    /** So many words. */
    static String words(int count) {
        return "word ".repeat(count).strip();
    }
}
