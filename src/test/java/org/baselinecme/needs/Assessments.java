package org.baselinecme.needs;

import static org.baselinecme.needs.Question.CHANGE;
import static org.baselinecme.needs.Question.COMPETENCE;
import static org.baselinecme.needs.Question.COMPETENCIES;
import static org.baselinecme.needs.Question.GAP;
import static org.baselinecme.needs.Question.MEASURE;
import static org.baselinecme.needs.Question.RATIONALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.kernel.ActivityId;

/** What an assessment says, for rule tests: complete to begin with, then with one thing different. */
final class Assessments {
    final ActivityId activity = ActivityId.next();
    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<ProposedObjective> objectives = new ArrayList<>();
    private boolean allowed;
    private List<Question> openComments = List.of();

    static Assessments complete() {
        return new Assessments()
                .answered(GAP, "In 96 of 240 admissions an order had been withdrawn.")
                .answered(COMPETENCE, "Teams lack a practiced way to change a plan.", "Rounds reward speed.")
                .answered(CHANGE, "Teams clear withdrawn orders.", "", "COMPETENCE")
                .answered(MEASURE, "Quarterly re-audit.")
                .answered(RATIONALE, "A weekly hour beside the wards.", "", "RSS")
                .answered(COMPETENCIES, "", "", "ABMS_PATIENT_CARE")
                .resting(Evidence.Strength.STRONG)
                .aiming("Compare orders with the protocol in force.", COMPETENCE);
    }

    static Content nothing() {
        return new Assessments().content();
    }

    Assessments answered(Question question, String text) {
        return answered(question, text, "");
    }

    Assessments answered(Question question, String text, String cause, String... choices) {
        answers.put(question, new Answer(question, 1, text, cause, Set.of(choices), null, null));
        return this;
    }

    Assessments unanswered(Question question) {
        answers.remove(question);
        return this;
    }

    Assessments resting(Evidence.Strength... strengths) {
        evidence.clear();
        for (var strength : strengths)
            evidence.add(new Evidence(
                    UUID.randomUUID(), "QI_DATA", strength, "Audit", LocalDate.parse("2026-06-30"), null, null));
        return this;
    }

    Assessments aiming(String objective, Question... needs) {
        objectives.clear();
        objectives.add(new ProposedObjective(UUID.randomUUID(), 1, objective, Set.of(needs)));
        return this;
    }

    Assessments aimless() {
        objectives.clear();
        return this;
    }

    Assessments allowed() {
        allowed = true;
        return this;
    }

    Assessments commentedOn(Question... questions) {
        openComments = List.of(questions);
        return this;
    }

    Content content() {
        return new Content(activity, answers, evidence, objectives, allowed, openComments);
    }

    /** So many words. */
    static String words(int count) {
        return "word ".repeat(count).strip();
    }
}
