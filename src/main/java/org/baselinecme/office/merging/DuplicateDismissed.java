package org.baselinecme.office.merging;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff said that two entries are two people. */
@AuditKind("DuplicateDismissed")
record DuplicateDismissed(PersonId person, PersonId other, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("other", other.toString());
    }
}
