package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.jspecify.annotations.Nullable;

/**
 * Which attended sessions can still be claimed.
 *
 * @param open attendance whose claim window is open
 * @param closed attendance whose claim window has closed
 * @param until end of the open windows, or of the last closed one; null without attendance
 * @param asked the latest late claim; null if no window has closed or none was requested
 */
record ClaimWindow(
        List<VerifiedAttendance> open,
        List<VerifiedAttendance> closed,
        @Nullable Instant until,
        @Nullable LateClaim asked) {
    /** For staff who correct an award: no window applies. */
    static ClaimWindow unbound(List<VerifiedAttendance> proofs) {
        return new ClaimWindow(proofs, List.of(), null, null);
    }

    /** Whether there is attendance and none of it can be claimed any more. */
    boolean isClosed() {
        return open.isEmpty() && !closed.isEmpty();
    }
}
