package org.baselinecme.delivery.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reached.
 *
 * @param passed null for a baseline, which nobody passes or fails
 */
record Score(int correct, int total, @Nullable Boolean passed) {
    /** Counts the items answered right, on the server alone. */
    static Score of(List<AssessmentItem> items, Answers answers, @Nullable Integer passMark) {
        var counted = items.stream().filter(item -> !item.isDropped()).toList();
        var correct = (int) counted.stream()
                .filter(item -> item.isRight(answers.to(item.question())))
                .count();
        return new Score(
                correct,
                counted.size(),
                passMark == null ? null : AssessmentTerms.isPassed(correct, counted.size(), passMark));
    }

    /** Percent, rounded down, so that nobody reads a pass mark that was not reached. */
    public int percent() {
        return correct * 100 / total;
    }
}
