package org.baselinecme.planning.disclosures;

import java.util.UUID;

/**
 * A person on the roster page.
 *
 * @param since when the role began
 * @param requested when they were last requested to disclose, or empty
 * @param disclosed when they disclosed, or empty
 * @param cleared when they were cleared, or empty
 * @param renewed whether they disclosed again after they were cleared
 * @param gap days a planner held the role without being cleared; 0 where there are none
 * @param unmitigated whether it is a planner with a relationship that a reviewer must still settle
 */
record RosterRow(
        UUID id,
        String name,
        String role,
        ClearanceState state,
        String since,
        String requested,
        String disclosed,
        String cleared,
        boolean renewed,
        long gap,
        boolean unmitigated) {
    public boolean isGapOpen() {
        return gap > 0 && cleared.isEmpty();
    }

    public boolean isGapClosed() {
        return gap > 0 && !cleared.isEmpty();
    }
}
