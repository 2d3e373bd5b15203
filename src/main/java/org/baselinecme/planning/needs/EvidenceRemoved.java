package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A source was removed from the assessment. */
@AuditKind("EvidenceRemoved")
record EvidenceRemoved(ActivityId activity, UUID evidence, PersonId by, Instant at, Map<String, ?> before)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("needs_evidence", evidence);
    }
}
