package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Optional;

/**
 * How far a learner is with an assessment, under every id they were ever entered with.
 *
 * @param registered whether they have a seat in the activity
 * @param present whether they attended a session
 * @param attempts in the order in which they were begun
 */
record LearnerProgress(boolean registered, boolean present, List<AttemptSummary> attempts) {
    boolean takesPart() {
        return registered || present;
    }

    List<AttemptSummary> submitted(AssessmentOccasion occasion) {
        return attempts.stream()
                .filter(one -> one.occasion() == occasion && !one.isOpen())
                .toList();
    }

    Optional<AttemptSummary> open(AssessmentOccasion occasion) {
        return attempts.stream()
                .filter(one -> one.occasion() == occasion && one.isOpen())
                .findFirst();
    }

    boolean hasBegun(AssessmentOccasion occasion) {
        return attempts.stream().anyMatch(one -> one.occasion() == occasion);
    }

    boolean isPassed() {
        return attempts.stream().anyMatch(AttemptSummary::isPassed);
    }
}
