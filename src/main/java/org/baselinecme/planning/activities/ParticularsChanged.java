package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Title, dates or audience of an activity were changed; both maps hold every field of the activity. */
@AuditKind("ParticularsChanged")
record ParticularsChanged(ActivityId activity, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    /** Whether any field has another value; a form that is sent unchanged has none. */
    boolean isChange() {
        return !before.equals(after);
    }
}
