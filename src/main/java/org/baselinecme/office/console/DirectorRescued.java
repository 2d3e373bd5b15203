package org.baselinecme.office.console;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody at the console of the server let a person in as director. */
@AuditKind("DirectorRescued")
record DirectorRescued(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
