package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time somebody answers.
 *
 * @param passMark as it was announced when they began; null for a baseline
 * @param draft what they answered so far
 * @param submittedAt null while they answer
 * @param score null while they answer
 */
record AssessmentAttempt(
        UUID id,
        UUID form,
        Occasion occasion,
        int attempt,
        @Nullable Integer passMark,
        Answers draft,
        @Nullable Instant submittedAt,
        @Nullable Score score) {
    boolean isOpen() {
        return submittedAt == null;
    }

    boolean isPassed() {
        return score != null && Boolean.TRUE.equals(score.passed());
    }
}
