package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.jspecify.annotations.Nullable;

/**
 * What of somebody's presence can still be claimed.
 *
 * @param open proofs whose claim window is open
 * @param closed those whose claim window has closed
 * @param until until when the open ones can be claimed, or when the last of the closed ones closed; null where nothing is proven
 * @param asked what the learner asked last where something has closed; null where nothing has, or nothing was asked
 */
record ClaimWindow(
        List<VerifiedAttendance> open,
        List<VerifiedAttendance> closed,
        @Nullable Instant until,
        @Nullable LateClaim asked) {
    /** For staff who correct an award: no window binds them. */
    static ClaimWindow unbound(List<VerifiedAttendance> proofs) {
        return new ClaimWindow(proofs, List.of(), null, null);
    }

    /** Whether something is proven and none of it can be claimed any more. */
    boolean isClosed() {
        return open.isEmpty() && !closed.isEmpty();
    }
}
