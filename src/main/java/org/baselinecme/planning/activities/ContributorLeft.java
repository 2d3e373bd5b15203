package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody is no longer in control of content. */
@AuditKind("ContributorLeft")
record ContributorLeft(ActivityId activity, PersonId person, ContentRole role, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("role", role);
    }
}
