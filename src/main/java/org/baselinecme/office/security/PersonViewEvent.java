package org.baselinecme.office.security;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of seeing the product as another person. */
sealed interface PersonViewEvent extends AuditEvent {
    /** As whom. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A director began to see as another person. */
    @AuditKind("PersonViewStarted")
    record PersonViewStarted(PersonId person, PersonId by, Instant at, Map<String, ?> after)
            implements PersonViewEvent {}

    /** A director stopped, or the time was over. */
    @AuditKind("PersonViewEnded")
    record PersonViewEnded(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements PersonViewEvent {}
}
