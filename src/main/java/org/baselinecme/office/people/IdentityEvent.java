package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of a request to change what the office states of a person. */
public sealed interface IdentityEvent extends AuditEvent {
    /** Whom it is about. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A change of name, degrees or profession was asked for. */
    @AuditKind("IdentityChangeAsked")
    record IdentityChangeAsked(
            PersonId person, String why, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements IdentityEvent {}

    /** The request was granted or declined, or the person took it back. */
    @AuditKind("IdentityChangeDecided")
    record IdentityChangeDecided(
            PersonId person,
            boolean granted,
            Identity wanted,
            String why,
            PersonId by,
            Instant at,
            Map<String, ?> before,
            Map<String, ?> after)
            implements IdentityEvent {}
}
