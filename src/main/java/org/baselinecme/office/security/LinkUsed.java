package org.baselinecme.office.security;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A person signed in by a mail link. */
@AuditKind("LinkUsed")
record LinkUsed(PersonId person, Instant at, Map<String, ?> after) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public PersonId by() {
        return person;
    }
}
