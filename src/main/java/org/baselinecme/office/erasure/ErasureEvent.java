package org.baselinecme.office.erasure;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of a request to erase what is held about a person. */
sealed interface ErasureEvent extends AuditEvent {
    /** Whom it is about. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** Somebody asked to be erased. */
    @AuditKind("ErasureAsked")
    record ErasureAsked(
            PersonId person, String why, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ErasureEvent {}

    /** The request was granted or declined, or the person took it back. */
    @AuditKind("ErasureDecided")
    record ErasureDecided(
            PersonId person,
            boolean granted,
            String why,
            PersonId by,
            Instant at,
            Map<String, ?> before,
            Map<String, ?> after)
            implements ErasureEvent {}

    /** No record needs the name any more, and it was erased. */
    @AuditKind("NameErased")
    record NameErased(PersonId person, PersonId by, Instant at) implements ErasureEvent {}
}
