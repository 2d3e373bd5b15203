package org.baselinecme.planning.faculty;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff set what the faculty of an activity are asked to upload. */
@AuditKind("MaterialsRequested")
record MaterialsRequested(
        ActivityId activity, PersonId by, Instant at, Map<String, Object> before, Map<String, Object> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }
}
