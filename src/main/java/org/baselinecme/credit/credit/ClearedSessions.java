package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.ContentClearance;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/**
 * Lets credit wait for clearance. Attendance may be recorded in whatever way; it gives credit once everyone in control of the
 * session's content is cleared and the content is accepted (R1, R20).
 */
@Component
class ClearedSessions {
    private final ContentClearance clearance;

    ClearedSessions(ContentClearance clearance) {
        this.clearance = clearance;
    }

    /** Returns the attendance that may give credit. */
    List<VerifiedAttendance> of(ActivityId activity, List<VerifiedAttendance> proofs) {
        Map<SlotId, Instant> began = proofs.stream()
                .collect(Collectors.toMap(
                        proof -> proof.session().id(),
                        proof -> proof.session().held().from(),
                        (one, other) -> one));
        var cleared = clearance.cleared(activity, began);
        return proofs.stream()
                .filter(proof -> cleared.contains(proof.session().id()))
                .toList();
    }

    /** Whether an activity without sessions may give credit. */
    boolean isCleared(ActivityId activity) {
        return clearance.isCleared(activity);
    }
}
