package org.baselinecme.delivery.checkins;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of late check-ins. */
sealed interface LateCheckInEvent extends AuditEvent {
    /** Id of the late check-in. */
    UUID late();

    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("late_check_in", late());
    }

    /** A learner asked for attendance to be recorded after the window of the code. */
    @AuditKind("LateCheckInAsked")
    record LateCheckInAsked(
            UUID late, ActivityId activity, Map<String, Object> after, String why, PersonId by, Instant at)
            implements LateCheckInEvent {}

    /** The office accepted it and recorded the attendance. */
    @AuditKind("LateCheckInAccepted")
    record LateCheckInAccepted(
            UUID late, ActivityId activity, Map<String, Object> after, String why, PersonId by, Instant at)
            implements LateCheckInEvent {}

    /** The office declined it with a reason for the learner. */
    @AuditKind("LateCheckInDeclined")
    record LateCheckInDeclined(
            UUID late, ActivityId activity, Map<String, Object> after, String why, PersonId by, Instant at)
            implements LateCheckInEvent {}
}
