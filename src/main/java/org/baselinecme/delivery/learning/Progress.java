package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Optional;

/**
 * How far a learner is with an assessment, under every id they were ever entered with.
 *
 * @param registered whether they have a place in the activity
 * @param present whether they were at a session
 * @param sittings in the order in which they were begun
 */
record Progress(boolean registered, boolean present, List<AssessmentAttempt> sittings) {
    boolean takesPart() {
        return registered || present;
    }

    List<AssessmentAttempt> handedIn(Occasion occasion) {
        return sittings.stream()
                .filter(one -> one.occasion() == occasion && !one.isOpen())
                .toList();
    }

    Optional<AssessmentAttempt> open(Occasion occasion) {
        return sittings.stream()
                .filter(one -> one.occasion() == occasion && one.isOpen())
                .findFirst();
    }

    boolean hasBegun(Occasion occasion) {
        return sittings.stream().anyMatch(one -> one.occasion() == occasion);
    }

    boolean isPassed() {
        return sittings.stream().anyMatch(AssessmentAttempt::isPassed);
    }
}
