package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** An activity was proposed. */
@AuditKind("ActivityProposed")
record ActivityProposed(ActivityId activity, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }
}
