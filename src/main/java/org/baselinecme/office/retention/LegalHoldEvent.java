package org.baselinecme.office.retention;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of a legal hold. */
sealed interface LegalHoldEvent extends AuditEvent {
    /** Whose data is on hold. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A hold was set. */
    @AuditKind("LegalHoldSet")
    record LegalHoldSet(PersonId person, String why, PersonId by, Instant at, Map<String, ?> after)
            implements LegalHoldEvent {}

    /** A hold was lifted. */
    @AuditKind("LegalHoldLifted")
    record LegalHoldLifted(
            PersonId person, String why, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements LegalHoldEvent {}
}
