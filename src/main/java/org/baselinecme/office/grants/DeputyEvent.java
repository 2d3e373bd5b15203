package org.baselinecme.office.grants;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of deputies. */
sealed interface DeputyEvent extends AuditEvent {
    /** The deputy. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A person became deputy for a time. */
    @AuditKind("DeputyNamed")
    record DeputyNamed(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements DeputyEvent {}

    /** A deputy's time was ended early. */
    @AuditKind("DeputyEnded")
    record DeputyEnded(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements DeputyEvent {}
}
