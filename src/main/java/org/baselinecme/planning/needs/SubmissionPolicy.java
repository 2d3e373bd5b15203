package org.baselinecme.planning.needs;

import static org.baselinecme.planning.needs.NeedsQuestion.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;

/** What an assessment must contain before it can be submitted, and what is only advised. */
final class SubmissionPolicy {
    private final NeedsContent content;
    private final List<Objection> found = new ArrayList<>();

    private SubmissionPolicy(NeedsContent content) {
        this.content = content;
    }

    /** Every objection, in the order of the questions. */
    static List<Objection> objectionsTo(NeedsContent content) {
        var rules = new SubmissionPolicy(content);
        rules.gapAndEvidence();
        rules.typedNeeds();
        rules.designedToChange();
        rules.objectives();
        rules.formatAndCompetencies();
        rules.limits();
        content.openComments().forEach(question -> rules.refuse(question, "needs.comment-open"));
        return List.copyOf(rules.found);
    }

    static String page(ActivityId activity) {
        return "/activities/" + activity + "/needs";
    }

    /** The gap belongs to the provider's own learners and rests on evidence (ACCME, Educational Needs). */
    private void gapAndEvidence() {
        if (content.answer(GAP).isEmpty()) refuse(GAP, "needs.gap-missing");
        if (content.evidence().isEmpty()) refuse(EVIDENCE, "needs.evidence-missing");
        else if (content.hasOnly(Evidence.Strength.WEAK)) advise(EVIDENCE, "needs.evidence-weak");
        else if (content.hasOnly(Evidence.Strength.IDEAL, Evidence.Strength.WEAK))
            advise(EVIDENCE, "needs.evidence-ideal");
    }

    private void typedNeeds() {
        if (content.statedNeeds().isEmpty()) refuse(COMPETENCE, "needs.need-missing");
        content.statedNeeds().stream()
                .filter(need -> content.answer(need).cause().isBlank())
                .forEach(need -> refuse(need, "needs.cause-missing"));
    }

    /** Competence, performance or patient outcomes; knowledge alone only by the director's exception (R24). */
    private void designedToChange() {
        if (content.designedToChange().isEmpty()) refuse(CHANGE, "needs.change-missing");
        else if (content.isKnowledgeAlone() && content.allowed()) advise(CHANGE, "needs.knowledge-alone-allowed");
        else if (content.isKnowledgeAlone()) refuse(CHANGE, "needs.knowledge-alone");
        if (content.answer(CHANGE).isEmpty()) refuse(CHANGE, "needs.change-unsaid");
        if (content.answer(MEASURE).isEmpty()) refuse(MEASURE, "needs.measure-missing");
    }

    /** R26 advises and never refuses; that there is an objective is part of the chain. */
    private void objectives() {
        if (content.objectives().isEmpty()) refuse(OBJECTIVES, "needs.objective-missing");
        for (var objective : content.objectives()) {
            if (objective.needs().isEmpty()) advise(OBJECTIVES, "needs.objective-unlinked", objective.position());
            if (objective.advice() == VerbAdvice.NOT_MEASURABLE)
                advise(OBJECTIVES, "needs.objective-unmeasurable", objective.position());
            if (objective.advice() == VerbAdvice.TOO_LOW)
                advise(OBJECTIVES, "needs.objective-low", objective.position());
        }
    }

    private void formatAndCompetencies() {
        if (content.format().isEmpty()) refuse(RATIONALE, "needs.format-missing");
        if (content.answer(RATIONALE).isEmpty()) refuse(RATIONALE, "needs.rationale-missing");
        if (content.answer(COMPETENCIES).choices().isEmpty()) refuse(COMPETENCIES, "needs.competency-missing");
    }

    /** The structured abstract's limits (R28). */
    private void limits() {
        Stream.of(NeedsQuestion.values())
                .filter(NeedsQuestion::isText)
                .filter(question -> content.answer(question).isTooLong())
                .forEach(question -> refuse(question, "needs.too-long", question.limit(), longest(question)));
    }

    private int longest(NeedsQuestion question) {
        var answer = content.answer(question);
        return Math.max(answer.words(), answer.causeWords());
    }

    private void refuse(NeedsQuestion question, String key, Object... arguments) {
        found.add(Objection.blocking(key, at(question), arguments));
    }

    private void advise(NeedsQuestion question, String key, Object... arguments) {
        found.add(Objection.advice(key, at(question), arguments));
    }

    private String at(NeedsQuestion question) {
        return page(content.activity()) + "#" + question.code();
    }
}
