package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.UUID;

/**
 * An item that learners have answered, for staff who correct its key.
 *
 * @param answers the answers that count as right now, each with its options on lines of their own; empty where it was dropped
 * @param others how many other items of its version count
 */
public record AnsweredItem(
        UUID id, String wording, boolean several, List<String> options, List<String> answers, int others) {
    /** Whether it does not count anymore. */
    public boolean isDropped() {
        return answers.isEmpty();
    }

    /** Whether an answer that counts as right chooses this option. */
    public boolean isRight(String option) {
        return answers.stream().anyMatch(answer -> Question.chosen(answer).contains(option));
    }
}
