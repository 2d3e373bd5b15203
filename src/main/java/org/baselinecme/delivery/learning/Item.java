package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with what is right: for those who write it, and for the server that scores it. Pages of learners who have not
 * handed in hold the question alone.
 *
 * @param correct the right options; empty where nothing is right or wrong
 * @param feedback why it is so, for whoever has handed in
 * @param reference where it can be read
 * @param objective the objective of the activity that it measures
 */
record Item(
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

    Item with(UUID id) {
        return new Item(question.with(id), correct, feedback, reference, objective);
    }
}
