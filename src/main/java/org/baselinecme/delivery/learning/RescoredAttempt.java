package org.baselinecme.delivery.learning;

import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A submitted attempt and what it scores with a corrected key. Whoever had passed keeps the pass.
 *
 * @param passed whether it was passed before; null for a baseline
 * @param passes whether it is passed then
 */
public record RescoredAttempt(
        UUID attempt,
        PersonId person,
        int correct,
        int total,
        @Nullable Boolean passed,
        int correctThen,
        int totalThen,
        @Nullable Boolean passes) {
    static RescoredAttempt of(AssessmentAttempt attempt, Score before, Score then) {
        var kept = Boolean.TRUE.equals(before.passed());
        return new RescoredAttempt(
                attempt.getId(),
                attempt.person(),
                before.correct(),
                before.total(),
                before.passed(),
                then.correct(),
                then.total(),
                kept ? Boolean.TRUE : then.passed());
    }

    /** Whether its score is another one then. */
    public boolean isChanged() {
        return correct != correctThen || total != totalThen;
    }

    /** Whether the share of right answers is lower then. */
    public boolean isLower() {
        return correctThen * total < correct * totalThen;
    }

    /** Whether it passes only then. */
    public boolean isNewlyPassed() {
        return Boolean.FALSE.equals(passed) && Boolean.TRUE.equals(passes);
    }

    Score score() {
        return new Score(correctThen, totalThen, passes);
    }
}
