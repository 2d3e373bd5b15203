package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A person was asked, or asked again, to disclose. */
@AuditKind("DisclosureRequested")
record DisclosureRequested(ActivityId activity, PersonId person, int time, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("time", time);
    }
}
