package org.baselinecme.planning.disclosures;

import java.util.UUID;

/**
 * A person on the roster page.
 *
 * @param since when the role began
 * @param asked when they were last asked to disclose, or empty
 * @param disclosed when they disclosed, or empty
 * @param cleared when they were cleared, or empty
 * @param gap days between the beginning of a planner's role and being cleared; 0 where there is none
 * @param unmitigated a planner with something a reviewer must still settle
 */
record RosterRow(
        UUID id,
        String name,
        String role,
        ClearanceState state,
        String since,
        String asked,
        String disclosed,
        String cleared,
        long gap,
        boolean unmitigated) {
    public boolean isGapOpen() {
        return gap > 0 && cleared.isEmpty();
    }

    public boolean isGapClosed() {
        return gap > 0 && !cleared.isEmpty();
    }
}
