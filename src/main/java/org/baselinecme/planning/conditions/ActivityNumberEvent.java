package org.baselinecme.planning.conditions;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the Universal Activity Numbers of an activity. */
sealed interface ActivityNumberEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** A number was recorded. */
    @AuditKind("ActivityNumberRecorded")
    record ActivityNumberRecorded(ActivityId activity, PersonId by, Instant at, Map<String, ?> after)
            implements ActivityNumberEvent {}

    /** A number was removed. */
    @AuditKind("ActivityNumberRemoved")
    record ActivityNumberRemoved(ActivityId activity, PersonId by, Instant at, Map<String, ?> before)
            implements ActivityNumberEvent {}
}
