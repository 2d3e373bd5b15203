package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** An activity was proposed. */
@AuditKind("ActivityProposed")
record ActivityProposed(ActivityId activity, String number, String title, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("number", number, "title", title, "stage", Stage.PROPOSED);
    }
}
