package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.AttendanceVerification;
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
    private final AttendanceVerification attendance;
    private final ContentClearance clearance;

    ClearedSessions(AttendanceVerification attendance, ContentClearance clearance) {
        this.attendance = attendance;
        this.clearance = clearance;
    }

    /** Returns the attendance that is verified of a target, cleared or not. */
    List<VerifiedAttendance> verified(Learner learner, ClaimTarget target) {
        var wanted = target.session();
        return attendance.of(learner.all(), target.activity(), target.sessions()).stream()
                .filter(proof -> wanted == null || proof.session().id().equals(wanted))
                .toList();
    }

    /**
     * Returns the attendance that may give credit.
     *
     * @param given attendance of sessions that were found cleared before, such as in this request
     */
    List<VerifiedAttendance> cleared(
            ActivityId activity, List<VerifiedAttendance> proofs, Predicate<VerifiedAttendance> given) {
        Map<SlotId, Instant> began = proofs.stream()
                .filter(given.negate())
                .collect(Collectors.toMap(
                        proof -> proof.session().id(),
                        proof -> proof.session().held().from(),
                        (one, other) -> one));
        var cleared = clearance.cleared(activity, began);
        return proofs.stream()
                .filter(proof ->
                        given.test(proof) || cleared.contains(proof.session().id()))
                .toList();
    }

    /** Whether an activity without sessions may give credit for what was completed at a moment. */
    boolean isCleared(ActivityId activity, Instant completed) {
        return clearance.isCleared(activity, completed);
    }
}
