package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.jspecify.annotations.Nullable;

/**
 * Which attended sessions can still be claimed, or until when a completion can.
 *
 * @param open attendance whose claim window is open
 * @param closed attendance whose claim window has closed
 * @param isClosed whether there is something to claim and none of it can be claimed any more
 * @param until end of the open windows, or of the last closed one; null where there is nothing to claim
 * @param asked the latest late claim; null if no window has closed or none was requested
 */
record ClaimWindow(
        List<VerifiedAttendance> open,
        List<VerifiedAttendance> closed,
        boolean isClosed,
        @Nullable Instant until,
        @Nullable LateClaim asked) {
    /** For staff who correct an award: no window applies. */
    static ClaimWindow unbound(List<VerifiedAttendance> proofs) {
        return new ClaimWindow(proofs, List.of(), false, null, null);
    }

    /** Of attendance: closed where nothing is open. */
    static ClaimWindow of(
            List<VerifiedAttendance> open,
            List<VerifiedAttendance> closed,
            @Nullable Instant until,
            @Nullable LateClaim asked) {
        return new ClaimWindow(open, closed, open.isEmpty() && !closed.isEmpty(), until, asked);
    }

    /** Of a completion, which has no attendance. */
    static ClaimWindow ofCompletion(boolean closed, Instant until, @Nullable LateClaim asked) {
        return new ClaimWindow(List.of(), List.of(), closed, until, asked);
    }
}
