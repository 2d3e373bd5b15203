package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A source was taken out of the assessment. */
@AuditKind("EvidenceRemoved")
record EvidenceRemoved(ActivityId activity, Evidence evidence, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("needs_evidence", evidence.id());
    }

    @Override
    public Map<String, ?> before() {
        return Map.of(
                "source", evidence.source(),
                "citation", evidence.citation(),
                "dated", evidence.dated(),
                "link", String.valueOf(evidence.link()),
                "file", String.valueOf(evidence.file()));
    }
}
