package org.baselinecme.credit;

import java.util.List;
import org.baselinecme.attendance.Proof;
import org.baselinecme.kernel.Objection;

/**
 * A claim as it stands before anybody confirms it.
 *
 * @param standing what is awarded of it already; empty where nothing is
 * @param against why it cannot be claimed; empty where it can
 */
record Prepared(
        Learner learner,
        Subject subject,
        Entitlement entitlement,
        List<Proof> proofs,
        Reckoning reckoning,
        List<Counted> standing,
        List<Objection> against) {
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
