package org.baselinecme.planning.changes;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A reviewer noted what was done after disclosed relationships were removed with a person. */
@AuditKind("RemovedRelationshipNoted")
record RemovedRelationshipNoted(
        ActivityId activity, PersonId person, String why, PersonId by, Instant at, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
