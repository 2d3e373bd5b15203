package org.baselinecme.office.security;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody received a role within a scope. */
@AuditKind("Granted")
record Granted(PersonId person, Grant grant, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("role", grant.role(), "scope", String.valueOf(grant.kind()), "id", String.valueOf(grant.scope()));
    }
}
