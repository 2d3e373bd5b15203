package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A person joined the roster of an activity in a role. */
@AuditKind("ContributorJoined")
record ContributorJoined(ActivityId activity, PersonId person, PersonId by, Instant at, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
