package org.baselinecme.delivery.results;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The key of an item was corrected after it was answered, and attempts got another score. */
@AuditKind("ItemRegraded")
record ItemRegraded(
        ActivityId activity, Map<String, ?> before, Map<String, ?> after, String why, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }
}
