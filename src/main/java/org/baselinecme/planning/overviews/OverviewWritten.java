package org.baselinecme.planning.overviews;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The overview of an activity was written or changed. */
@AuditKind("OverviewWritten")
record OverviewWritten(
        ActivityId activity, PersonId by, Instant at, Map<String, Object> before, Map<String, Object> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }
}
