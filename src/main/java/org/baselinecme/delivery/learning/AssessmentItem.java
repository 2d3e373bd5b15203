package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with its right options: for those who write it, and for the server that scores it. Pages of learners who have
 * not submitted hold the question only.
 *
 * @param correct the right options; empty where nothing is right or wrong
 * @param feedback explains the right answer to whoever has submitted
 * @param reference where to read more
 * @param accepted the answers that count as right since the key was corrected; empty for an item that was dropped, null
 *     where it was never corrected
 * @param objective the learning objective of the activity that the item measures
 */
record AssessmentItem(
        Question question,
        List<String> correct,
        String feedback,
        String reference,
        @Nullable UUID objective,
        @Nullable List<String> accepted) {
    /** An item whose key was never corrected. */
    AssessmentItem(
            Question question, List<String> correct, String feedback, String reference, @Nullable UUID objective) {
        this(question, correct, feedback, reference, objective, null);
    }

    /** Whether exactly the right options were chosen. */
    boolean isRight(String answer) {
        return answers().stream().anyMatch(right -> isSame(Question.chosen(right), Question.chosen(answer)));
    }

    private static boolean isSame(List<String> right, List<String> chosen) {
        return !right.isEmpty() && chosen.size() == right.size() && chosen.containsAll(right);
    }

    /** The answers that count as right now; none where nothing is right or wrong, or the item was dropped. */
    List<String> answers() {
        return accepted == null ? List.of(String.join("\n", correct)) : accepted;
    }

    /** The options of those answers. */
    List<String> rightOptions() {
        return answers().stream()
                .flatMap(answer -> Question.chosen(answer).stream())
                .distinct()
                .toList();
    }

    /** Whether it does not count, because it was found faulty after it was answered. */
    boolean isDropped() {
        return accepted != null && accepted.isEmpty();
    }

    AssessmentItem with(List<String> anew) {
        return new AssessmentItem(question, correct, feedback, reference, objective, anew);
    }

    /** Whether it is the same item, in whatever version of the assessment. */
    boolean isSameAs(AssessmentItem other) {
        return question.with(other.question.id()).equals(other.question) && correct.equals(other.correct);
    }

    AssessmentItem with(UUID id) {
        return new AssessmentItem(question.with(id), correct, feedback, reference, objective, accepted);
    }
}
