package org.baselinecme.planning.disclosures;

import java.time.Instant;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff reported that a disclosure is no longer correct: it must be renewed. */
@AuditKind("DisclosureChangeReported")
record DisclosureChangeReported(PersonId person, String why, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
