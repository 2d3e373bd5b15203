package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the key of an item that learners have answered, in every version that asks it, and gives each submitted attempt
 * its score by the corrected key. The caller has checked access, and stores the scores before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CorrectedKeys {
    private final AssessmentRepository assessments;
    private final AttemptRepository attempts;
    private final AttemptQueries queries;
    private final FormRepository forms;

    CorrectedKeys(
            AssessmentRepository assessments,
            AttemptRepository attempts,
            AttemptQueries queries,
            FormRepository forms) {
        this.assessments = assessments;
        this.attempts = attempts;
        this.queries = queries;
        this.forms = forms;
    }

    /** Returns the items of versions that were answered, the newest version first. */
    public List<AnsweredItem> items(ActivityId activity) {
        return forms.findAllOf(activity).stream()
                .filter(form -> forms.isUsed(form.getId()))
                .flatMap(form -> form.items().stream().map(item -> answered(item, form.items())))
                .toList();
    }

    private static AnsweredItem answered(AssessmentItem item, List<AssessmentItem> all) {
        var others = all.stream()
                .filter(other -> !other.isDropped()
                        && !other.question().id().equals(item.question().id()))
                .count();
        var question = item.question();
        return new AnsweredItem(
                question.id(),
                question.wording(),
                question.isSeveral(),
                question.options(),
                item.answers().stream().filter(answer -> !answer.isEmpty()).toList(),
                (int) others);
    }

    /** Waits for whoever submits or begins an attempt now; nobody else does until the transaction ends. */
    public void lock(ActivityId activity) {
        if (assessments.lock(activity).isEmpty()) throw new NotFound();
    }

    /** Returns every submitted attempt that answered the item, with its score by these answers. */
    public List<RescoredAttempt> scores(ActivityId activity, UUID question, List<String> accepted) {
        var versions = versions(activity);
        var item = item(versions.values().stream(), question);
        return attempts.lockSubmitted(activity).stream()
                .filter(attempt -> versions.getOrDefault(attempt.toAttempt().form(), List.of()).stream()
                        .anyMatch(item::isSameAs))
                .map(attempt -> rescored(attempt, versions, item, accepted))
                .toList();
    }

    private RescoredAttempt rescored(
            AssessmentAttempt attempt,
            Map<UUID, List<AssessmentItem>> versions,
            AssessmentItem corrected,
            List<String> accepted) {
        var summary = attempt.toAttempt();
        var items = versions.getOrDefault(summary.form(), List.of()).stream()
                .map(item -> item.isSameAs(corrected) ? item.with(accepted) : item)
                .toList();
        var before = summary.score();
        if (before == null) throw new IllegalStateException("it was submitted: " + summary.id());
        return RescoredAttempt.of(attempt, before, Score.of(items, queries.answersOf(summary), summary.passMark()));
    }

    /** Corrects the key, and gives these attempts their scores by it. */
    public void correct(ActivityId activity, UUID question, List<String> accepted, List<RescoredAttempt> scores) {
        var all = forms.findAllOf(activity);
        var item = item(all.stream().map(Form::items), question);
        all.forEach(form -> form.correct(item, accepted));
        forms.flush();
        var byId = attempts.lockSubmitted(activity).stream()
                .collect(Collectors.toMap(AssessmentAttempt::getId, Function.identity()));
        for (var score : scores) {
            var attempt = byId.get(score.attempt());
            if (attempt == null || !score.isChanged()) continue;
            attempt.rescore(score.score());
            attempts.saveAndFlush(attempt);
        }
    }

    private Map<UUID, List<AssessmentItem>> versions(ActivityId activity) {
        return forms.findAllOf(activity).stream().collect(Collectors.toMap(Form::getId, Form::items));
    }

    private static AssessmentItem item(Stream<List<AssessmentItem>> versions, UUID question) {
        return versions.flatMap(List::stream)
                .filter(item -> item.question().id().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
