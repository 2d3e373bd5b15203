package org.baselinecme.office.entry;

import java.time.Instant;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The entry of a person was taken back, before anybody had worked with it. */
@AuditKind("PersonRemoved")
record PersonRemoved(PersonId person, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
