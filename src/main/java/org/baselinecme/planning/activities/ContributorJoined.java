package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody is from now on in control of content. */
@AuditKind("ContributorJoined")
record ContributorJoined(ActivityId activity, PersonId person, ContentRole role, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("role", role);
    }
}
