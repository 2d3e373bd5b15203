package org.baselinecme.office.security;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody was given a mail link; the link itself never stands in the record. */
@AuditKind("LinkIssued")
record LinkIssued(PersonId person, String path, Instant until, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("opens", path, "until", until);
    }
}
