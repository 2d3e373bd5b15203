package org.baselinecme.credit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baselinecme.attendance.Proof;
import org.baselinecme.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands before anybody confirms it.
 *
 * @param standing what is awarded of it already; empty where nothing is
 * @param until until when it can be claimed; null where nothing is proven
 * @param against why it cannot be claimed; empty where it can
 */
record Prepared(
        Learner learner,
        Subject subject,
        Entitlement entitlement,
        List<Proof> proofs,
        Reckoning reckoning,
        List<Counted> standing,
        @Nullable Instant until,
        List<Objection> against) {
    /** The session, where one of a series is claimed. */
    Optional<Proof> session() {
        return subject.session() == null ? Optional.empty() : proofs.stream().findFirst();
    }

    boolean isAwarded() {
        return !standing.isEmpty();
    }

    /** Whether more was earned since, so that it can be claimed anew. */
    boolean isMore() {
        return isAwarded()
                && subject.session() == null
                && standing.stream().allMatch(award -> reckoning.credits().compareTo(award.credits()) > 0);
    }
}
