package org.baselinecme.office.staff;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of invitations. The link itself is a secret and never recorded. */
sealed interface InvitationEvent extends AuditEvent {
    /** The invited person. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A person was invited. */
    @AuditKind("PersonInvited")
    record PersonInvited(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements InvitationEvent {}

    /** An invitation was mailed again. */
    @AuditKind("InvitationSentAgain")
    record InvitationSentAgain(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements InvitationEvent {}

    /** An invitation was withdrawn. */
    @AuditKind("InvitationWithdrawn")
    record InvitationWithdrawn(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements InvitationEvent {}

    /** An invited person opened their account. */
    @AuditKind("InvitationAccepted")
    record InvitationAccepted(PersonId person, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements InvitationEvent {
        @Override
        public PersonId by() {
            return person;
        }
    }
}
