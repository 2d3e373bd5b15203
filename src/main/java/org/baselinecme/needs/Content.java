package org.baselinecme.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.kernel.ActivityId;

/**
 * All that a needs assessment says at a moment, as data: the chain from evidence to the measure.
 *
 * @param allowed the director let knowledge alone pass
 * @param openComments questions with a comment that waits for an answer
 */
record Content(
        ActivityId activity,
        Map<Question, Answer> answers,
        List<Evidence> evidence,
        List<ProposedObjective> objectives,
        boolean allowed,
        List<Question> openComments) {
    public Answer answer(Question question) {
        return answers.getOrDefault(question, Answer.none(question));
    }

    public Set<ChangeTarget> designedToChange() {
        return answer(Question.CHANGE).choices().stream()
                .map(ChangeTarget::valueOf)
                .collect(Collectors.toSet());
    }

    /** Knowledge and nothing else. */
    public boolean isKnowledgeAlone() {
        return designedToChange().equals(Set.of(ChangeTarget.KNOWLEDGE));
    }

    public List<Question> statedNeeds() {
        return Question.needs().stream().filter(need -> !answer(need).isEmpty()).toList();
    }

    public boolean hasOnly(Evidence.Strength... strengths) {
        return !evidence.isEmpty() && evidence.stream().map(Evidence::strength).allMatch(Set.of(strengths)::contains);
    }

    public String format() {
        return answer(Question.RATIONALE).choices().stream().findFirst().orElse("");
    }

    /** Everything, for the record. */
    public Map<String, ?> said() {
        var said = new LinkedHashMap<String, Object>();
        answers.forEach((question, answer) -> said.put(
                question.code(),
                Map.of("text", answer.text(), "cause", answer.cause(), "choices", List.copyOf(answer.choices()))));
        said.put("evidence", evidence.stream().map(Evidence::citation).toList());
        said.put("objectives", objectives.stream().map(ProposedObjective::text).toList());
        return said;
    }
}
