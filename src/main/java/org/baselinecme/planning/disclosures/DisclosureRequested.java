package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A person was requested to disclose, or reminded.
 *
 * @param time how many requests were made for this role, this one included
 */
@AuditKind("DisclosureRequested")
record DisclosureRequested(ActivityId activity, PersonId person, UUID contributor, long time, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("contributor", contributor, "time", time);
    }
}
