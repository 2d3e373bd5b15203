package org.baselinecme.front.privacy;

import java.time.Instant;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** All data held about a person was downloaded, by them or by a director. */
@AuditKind("PersonalDataSent")
record PersonalDataSent(PersonId person, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
