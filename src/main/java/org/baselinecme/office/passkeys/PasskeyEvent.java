package org.baselinecme.office.passkeys;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of passkeys. */
sealed interface PasskeyEvent extends AuditEvent {
    /** Whose it is. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A person added a passkey. */
    @AuditKind("PasskeyAdded")
    record PasskeyAdded(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements PasskeyEvent {}

    /** A person gave a passkey another name. */
    @AuditKind("PasskeyRenamed")
    record PasskeyRenamed(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements PasskeyEvent {}

    /** A person removed a passkey. */
    @AuditKind("PasskeyRemoved")
    record PasskeyRemoved(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements PasskeyEvent {}
}
