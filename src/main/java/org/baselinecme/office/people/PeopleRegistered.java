package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Many people were entered in one statement. */
@AuditKind("PeopleRegistered")
record PeopleRegistered(PersonId batch, int count, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("people", batch.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("count", count);
    }
}
