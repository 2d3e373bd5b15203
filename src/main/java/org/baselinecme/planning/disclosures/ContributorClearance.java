package org.baselinecme.planning.disclosures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Contributor;
import org.jspecify.annotations.Nullable;

/**
 * The clearance of one person in one role: requests, disclosure and decisions, and the state that follows from them.
 *
 * @param disclosure the current disclosure; null before the first
 * @param stale whether the disclosure is too old, or a change was reported since
 * @param zone the office's, in which months are counted
 * @param requestedAt when the person was last requested to disclose for this role; null when never
 * @param personDecisions decisions about the person, in whichever role of the activity they were made
 */
record ContributorClearance(
        Contributor contributor,
        @Nullable CurrentDisclosure disclosure,
        boolean stale,
        ZoneId zone,
        @Nullable Instant requestedAt,
        List<RelationshipReview> relationships,
        List<ClearanceDecision> personDecisions) {

    /** The state of the person: the least settled relationship decides. */
    ClearanceState state() {
        return stale && ended().isEmpty() ? ClearanceState.STALE : stateOfAnyAge();
    }

    /** The same, however old the disclosure is. */
    ClearanceState stateOfAnyAge() {
        var ended = ended();
        if (ended.isPresent()) return ended.get();
        if (disclosure == null)
            return requestedAt == null ? ClearanceState.INVITED : ClearanceState.DISCLOSURE_REQUESTED;
        return relationships.stream()
                .map(RelationshipReview::state)
                .filter(state -> !state.isSettled())
                .min(Comparator.naturalOrder())
                .orElse(ClearanceState.CLEARED);
    }

    private Optional<ClearanceState> ended() {
        return Stream.concat(
                        personDecisions.stream().map(ClearanceDecision::clearance),
                        relationships.stream().map(RelationshipReview::state))
                .filter(state -> state.next().isEmpty())
                .max(Comparator.naturalOrder());
    }

    /** Whether they were cleared for what began then: a disclosure that became too old later does not count against it. */
    boolean wasClearedAt(Instant began) {
        if (!stale) return isCleared();
        return disclosure != null
                && disclosure.staleSince(zone).isAfter(began)
                && stateOfAnyAge() == ClearanceState.CLEARED;
    }

    boolean isCleared() {
        return state() == ClearanceState.CLEARED;
    }

    /** Whether something was disclosed that a reviewer must still settle. */
    boolean isUnmitigated() {
        return disclosure != null && state().waitsForReview();
    }

    /** When the last missing step was completed; empty while one is missing. A later renewal does not change it. */
    Optional<Instant> clearedAt() {
        if (disclosure == null || !isCleared()) return Optional.empty();
        var settled = relationships.stream().flatMap(review -> review.settledAt().stream());
        return Stream.concat(Stream.of(disclosure.coveredFrom(contributor.since(), zone)), settled)
                .max(Comparator.naturalOrder());
    }

    /** The longest period in whole days in which the person held the role without being cleared; 0 where there is none. */
    long gapDays(Instant now) {
        if (disclosure == null) return daysInRole(contributor.since(), now);
        var covered = disclosure.coveredFrom(contributor.since(), zone);
        var open = relationships.stream()
                .mapToLong(review -> daysInRole(
                        countedFrom(review, covered), review.settledAt().orElse(now)))
                .max()
                .orElse(0);
        var expired = stale ? daysInRole(disclosure.staleSince(zone), now) : 0;
        return Math.max(Math.max(daysInRole(contributor.since(), covered), expired), open);
    }

    /** A relationship of the disclosure that covers the role counts from the start of the role, a later one from then on. */
    private Instant countedFrom(RelationshipReview review, Instant covered) {
        var disclosed = review.relationship().firstDisclosedAt();
        return disclosed.isAfter(covered) ? disclosed : contributor.since();
    }

    /** Counted from the start of the role where that is later. */
    private long daysInRole(Instant from, Instant to) {
        var start = from.isBefore(contributor.since()) ? contributor.since() : from;
        return start.isAfter(to) ? 0 : Duration.between(start, to).toDays();
    }

    /** The page on which this clearance is reviewed. */
    String reviewPath() {
        return "/activities/" + contributor.activity() + "/people/" + contributor.id();
    }
}
