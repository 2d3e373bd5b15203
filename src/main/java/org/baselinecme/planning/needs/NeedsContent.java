package org.baselinecme.planning.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * All that a needs assessment says at a moment, as data: the chain from evidence to the measure.
 *
 * @param allowed the director let knowledge alone pass
 * @param openComments questions with a comment that waits for an answer
 */
record NeedsContent(
        ActivityId activity,
        Map<NeedsQuestion, NeedsAnswer> answers,
        List<Evidence> evidence,
        List<ProposedObjective> objectives,
        boolean allowed,
        List<NeedsQuestion> openComments) {
    public NeedsAnswer answer(NeedsQuestion question) {
        return answers.getOrDefault(question, NeedsAnswer.none(question));
    }

    public Set<ChangeTarget> designedToChange() {
        return answer(NeedsQuestion.CHANGE).choices().stream()
                .map(ChangeTarget::valueOf)
                .collect(Collectors.toSet());
    }

    /** Knowledge and nothing else. */
    public boolean isKnowledgeAlone() {
        return designedToChange().equals(Set.of(ChangeTarget.KNOWLEDGE));
    }

    public List<NeedsQuestion> statedNeeds() {
        return NeedsQuestion.needs().stream()
                .filter(need -> !answer(need).isEmpty())
                .toList();
    }

    public boolean hasOnly(Evidence.Strength... strengths) {
        return !evidence.isEmpty() && evidence.stream().map(Evidence::strength).allMatch(Set.of(strengths)::contains);
    }

    public String format() {
        return answer(NeedsQuestion.RATIONALE).choices().stream().findFirst().orElse("");
    }

    /** Everything, for the record. */
    public Map<String, ?> snapshot() {
        var said = new LinkedHashMap<String, Object>();
        answers.forEach((question, answer) -> said.put(
                question.code(),
                Map.of("text", answer.text(), "cause", answer.cause(), "choices", List.copyOf(answer.choices()))));
        said.put("evidence", evidence.stream().map(Evidence::citation).toList());
        said.put("objectives", objectives.stream().map(ProposedObjective::text).toList());
        return said;
    }
}
