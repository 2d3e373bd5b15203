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
 * Everything known about one person in one role: what was asked, disclosed and decided, and where that leaves them.
 *
 * @param disclosure what stands now; null before anything was disclosed
 * @param stale too old, or a change was reported since
 * @param zone the office's, in which months are counted
 * @param asked when they were last asked; null when never
 */
record ContributorClearance(
        Contributor contributor,
        @Nullable Disclosure disclosure,
        boolean stale,
        ZoneId zone,
        @Nullable Instant asked,
        List<RelationshipReview> relationships,
        List<ClearanceDecision> aboutPerson) {

    /** Where the person stands: the relationship that is furthest from being settled decides. */
    ClearanceState state() {
        var ended = ended();
        if (ended.isPresent()) return ended.get();
        if (disclosure == null) return asked == null ? ClearanceState.INVITED : ClearanceState.DISCLOSURE_REQUESTED;
        if (stale) return ClearanceState.STALE;
        return relationships.stream()
                .map(RelationshipReview::state)
                .filter(state -> !state.isSettled())
                .min(Comparator.naturalOrder())
                .orElse(ClearanceState.CLEARED);
    }

    private Optional<ClearanceState> ended() {
        return Stream.concat(
                        aboutPerson.stream().map(ClearanceDecision::outcome),
                        relationships.stream().map(RelationshipReview::state))
                .filter(outcome -> outcome.next().isEmpty())
                .max(Comparator.naturalOrder());
    }

    boolean isCleared() {
        return state() == ClearanceState.CLEARED;
    }

    /** Whether something was disclosed that a reviewer must still settle. */
    boolean isUnmitigated() {
        return disclosure != null && state().waitsForReview();
    }

    /** When the last thing needed was done; empty while something is missing. A later renewal does not move it. */
    Optional<Instant> clearedAt() {
        if (disclosure == null || !isCleared()) return Optional.empty();
        var settled = relationships.stream().flatMap(r -> r.settledAt().stream());
        return Stream.concat(Stream.of(disclosure.covers(contributor.since(), zone)), settled)
                .max(Comparator.naturalOrder());
    }

    /** Whole days in which the person held the role without being cleared, the longest stretch; 0 where there is none. */
    long gapDays(Instant now) {
        if (disclosure == null) return days(contributor.since(), now);
        var covered = disclosure.covers(contributor.since(), zone);
        var open = relationships.stream()
                .mapToLong(r -> days(reported(r, covered), r.settledAt().orElse(now)))
                .max()
                .orElse(0);
        var since = stale ? days(disclosure.staleSince(zone), now) : 0;
        return Math.max(Math.max(days(contributor.since(), covered), since), open);
    }

    /** What came with the disclosure that covers the role counts from its beginning; what came later, from then. */
    private Instant reported(RelationshipReview reviewed, Instant covered) {
        var said = reviewed.relationship().saidAt();
        return said.isAfter(covered) ? said : contributor.since();
    }

    /** Counted from the beginning of the role where that is later. */
    private long days(Instant from, Instant to) {
        var begun = from.isBefore(contributor.since()) ? contributor.since() : from;
        return begun.isAfter(to) ? 0 : Duration.between(begun, to).toDays();
    }
}
