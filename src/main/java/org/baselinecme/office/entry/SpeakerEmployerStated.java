package org.baselinecme.office.entry;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The employer of an external speaker was stated. */
@AuditKind("SpeakerEmployerStated")
record SpeakerEmployerStated(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
