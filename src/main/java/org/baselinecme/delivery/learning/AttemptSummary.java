package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at an assessment, as pages and rules read it.
 *
 * @param passMark as it was announced when they began; null for a baseline
 * @param draft what they answered so far
 * @param submittedAt null while they answer
 * @param score null while they answer
 * @param corrections of keys of its version
 */
record AttemptSummary(
        UUID id,
        UUID form,
        AssessmentOccasion occasion,
        int attempt,
        @Nullable Integer passMark,
        Answers draft,
        @Nullable Instant submittedAt,
        @Nullable Score score,
        int corrections) {
    boolean isOpen() {
        return submittedAt == null;
    }

    boolean isPassed() {
        return score != null && Boolean.TRUE.equals(score.passed());
    }
}
