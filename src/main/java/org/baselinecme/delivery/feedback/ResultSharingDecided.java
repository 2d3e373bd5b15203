package org.baselinecme.delivery.feedback;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff shared the evaluation results of an activity with its faculty, or stopped. */
@AuditKind("ResultSharingDecided")
record ResultSharingDecided(ActivityId activity, PersonId by, Instant at, Map<String, Object> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }
}
