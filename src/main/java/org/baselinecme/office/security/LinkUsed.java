package org.baselinecme.office.security;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody came by their mail link. */
@AuditKind("LinkUsed")
record LinkUsed(PersonId person, String path, Instant at) implements AuditEvent {
    static LinkUsed of(MailLink link) {
        return new LinkUsed(link.person(), link.destination().path(), Objects.requireNonNull(link.usedAt()));
    }

    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public PersonId by() {
        return person;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("opens", path);
    }
}
