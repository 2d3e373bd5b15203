package org.baselinecme.planning.disclosures;

import java.time.Instant;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A disclosure is no longer correct, as staff report, or the person who objects to what was recorded: it must be renewed. */
@AuditKind("DisclosureChangeReported")
public record DisclosureChangeReported(PersonId person, String why, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
