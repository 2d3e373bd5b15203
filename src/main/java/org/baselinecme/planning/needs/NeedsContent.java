package org.baselinecme.planning.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * The whole content of a needs assessment, loaded at once: the chain from evidence to the measure.
 *
 * @param answers the answers that are saved
 * @param allowed whether the director allowed it to change knowledge alone (R24)
 * @param openComments questions with a comment that has no answer
 */
record NeedsContent(
        ActivityId activity,
        Map<NeedsQuestion, NeedsAnswer> answers,
        List<EvidenceRow> evidence,
        List<ProposedObjective> objectives,
        boolean allowed,
        List<NeedsQuestion> openComments) {
    public NeedsAnswer answer(NeedsQuestion question) {
        var answer = answers.get(question);
        return answer == null ? new NeedsAnswer(activity, question) : answer;
    }

    public Set<ChangeTarget> designedToChange() {
        return answer(NeedsQuestion.CHANGE).choices().stream()
                .map(ChangeTarget::valueOf)
                .collect(Collectors.toSet());
    }

    /** Whether it is designed to change knowledge and nothing else. */
    public boolean isKnowledgeAlone() {
        return designedToChange().equals(Set.of(ChangeTarget.KNOWLEDGE));
    }

    public List<NeedsQuestion> statedNeeds() {
        return NeedsQuestion.needs().stream()
                .filter(need -> !answer(need).isEmpty())
                .toList();
    }

    public boolean hasOnly(Evidence.Strength... strengths) {
        return !evidence.isEmpty()
                && evidence.stream().map(EvidenceRow::strength).allMatch(Set.of(strengths)::contains);
    }

    public String format() {
        return answer(NeedsQuestion.RATIONALE).choices().stream().findFirst().orElse("");
    }

    /** The content as the event of a submission records it: answers by question, sources and objectives. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        answers.forEach((question, answer) -> fields.put(question.code(), answer.snapshot()));
        fields.put("evidence", evidence.stream().map(EvidenceRow::citation).toList());
        fields.put(
                "objectives",
                objectives.stream().map(ProposedObjective::snapshot).toList());
        return fields;
    }
}
