package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Title, dates or audience of an activity were said anew. */
@AuditKind("ParticularsChanged")
record ParticularsChanged(ActivityId activity, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }
}
