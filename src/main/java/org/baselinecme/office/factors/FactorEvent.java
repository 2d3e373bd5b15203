package org.baselinecme.office.factors;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of second factors. Secrets and codes are in none of them. */
sealed interface FactorEvent extends AuditEvent {
    /** Whose it is. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A person set up an app for codes. */
    @AuditKind("SecondFactorAdded")
    record SecondFactorAdded(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements FactorEvent {}

    /** A person turned codes off, or a director did. */
    @AuditKind("SecondFactorRemoved")
    record SecondFactorRemoved(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements FactorEvent {}
}
