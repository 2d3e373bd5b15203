package org.baselinecme.disclosures;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.activities.Contributor;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one person in one role: what was asked, disclosed and decided, and where that leaves them.
 *
 * @param disclosure what stands now; null before anything was disclosed
 * @param stale too old, or a change was reported since
 * @param asked when they were last asked; null when never
 */
record Cleared(
        Contributor contributor,
        @Nullable Disclosure disclosure,
        boolean stale,
        @Nullable Instant asked,
        List<Reviewed> relationships,
        List<Decision> aboutPerson) {

    /** Where the person stands: the relationship that is furthest from being settled decides. */
    Clearance state() {
        var ended = ended();
        if (ended.isPresent()) return ended.get();
        if (disclosure == null) return asked == null ? Clearance.INVITED : Clearance.DISCLOSURE_REQUESTED;
        if (stale) return Clearance.STALE;
        return relationships.stream()
                .map(Reviewed::state)
                .filter(state -> !state.isSettled())
                .min(Comparator.naturalOrder())
                .orElse(Clearance.CLEARED);
    }

    private Optional<Clearance> ended() {
        return Stream.concat(
                        aboutPerson.stream().map(Decision::outcome),
                        relationships.stream().map(Reviewed::state))
                .filter(outcome -> outcome.next().isEmpty())
                .max(Comparator.naturalOrder());
    }

    boolean isCleared() {
        return state() == Clearance.CLEARED;
    }

    /** Whether something was disclosed that a reviewer must still settle. */
    boolean isUnmitigated() {
        return disclosure != null && state().waitsForReview();
    }

    /** When the last thing needed was done; empty while something is missing. */
    Optional<Instant> clearedAt() {
        if (disclosure == null || !isCleared()) return Optional.empty();
        return Stream.concat(
                        Stream.of(disclosure.submittedAt()),
                        relationships.stream().flatMap(r -> r.last().stream()).map(Decision::at))
                .max(Comparator.naturalOrder());
    }

    /** Whole days between the beginning of the role and being cleared, or until now; 0 where cleared before. */
    long gapDays(Instant now) {
        var end = clearedAt().orElse(now);
        var gap = Duration.between(contributor.since(), end);
        return gap.isNegative() ? 0 : gap.toDays();
    }
}
