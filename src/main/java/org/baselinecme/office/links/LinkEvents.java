package org.baselinecme.office.links;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of mail links. */
final class LinkEvents {
    private LinkEvents() {}

    /** A person was sent a mail link. The link itself is a secret and never recorded. */
    @AuditKind("LinkIssued")
    record LinkIssued(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

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
}
