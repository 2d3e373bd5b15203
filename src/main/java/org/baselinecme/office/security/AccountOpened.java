package org.baselinecme.office.security;

import java.time.Instant;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody got an account. */
@AuditKind("AccountOpened")
record AccountOpened(PersonId person, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
