package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A person disclosed.
 *
 * @param by the person, or the member of staff who recorded a verbal disclosure
 */
@AuditKind("DisclosureSubmitted")
record DisclosureSubmitted(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
