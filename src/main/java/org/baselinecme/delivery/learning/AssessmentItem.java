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
 * @param objective the learning objective of the activity that the item measures
 */
record AssessmentItem(
        Question question,
        List<String> correct,
        String feedback,
        String reference,
        @Nullable UUID objective) {
    /** Whether exactly the right options were chosen. */
    boolean isRight(String answer) {
        var chosen = Question.chosen(answer);
        return !correct.isEmpty() && chosen.size() == correct.size() && chosen.containsAll(correct);
    }

    AssessmentItem with(UUID id) {
        return new AssessmentItem(question.with(id), correct, feedback, reference, objective);
    }
}
