package org.baselinecme.office.consents;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of consent and its wording. */
sealed interface ConsentEvent extends AuditEvent {
    /** A person consented to a version of a wording. */
    @AuditKind("ConsentGiven")
    record ConsentGiven(PersonId person, Instant at, Map<String, ?> after) implements ConsentEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }

        @Override
        public PersonId by() {
            return person;
        }
    }

    /** A consent was withdrawn. */
    @AuditKind("ConsentWithdrawn")
    record ConsentWithdrawn(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ConsentEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** The office put another wording in force. */
    @AuditKind("ConsentReworded")
    record ConsentReworded(UUID id, ConsentKind consent, int version, String text, PersonId by, Instant at)
            implements ConsentEvent {
        @Override
        public About about() {
            return new About("consent-wording", id);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("consent", consent.name(), "wording", version, "text", text);
        }
    }
}
