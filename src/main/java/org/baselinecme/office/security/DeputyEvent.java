package org.baselinecme.office.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to deputies. */
sealed interface DeputyEvent extends AuditEvent {
    /** Who stands in. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** Somebody stands in up to and with a day. */
    @AuditKind("DeputyNamed")
    record DeputyNamed(PersonId person, LocalDate until, PersonId by, Instant at) implements DeputyEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("until", until);
        }
    }

    /** They do so no longer. */
    @AuditKind("DeputyEnded")
    record DeputyEnded(PersonId person, PersonId by, Instant at) implements DeputyEvent {}
}
