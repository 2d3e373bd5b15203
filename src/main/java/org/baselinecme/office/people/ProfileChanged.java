package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The record of a person was changed, by themselves or by the office. */
@AuditKind("ProfileChanged")
public record ProfileChanged(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
