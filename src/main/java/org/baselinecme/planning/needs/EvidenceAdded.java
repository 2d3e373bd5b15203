package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A source was added to the assessment. */
@AuditKind("EvidenceAdded")
record EvidenceAdded(ActivityId activity, Evidence evidence, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("needs_evidence", evidence.id());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "source", evidence.source(),
                "citation", evidence.citation(),
                "dated", evidence.dated(),
                "link", String.valueOf(evidence.link()),
                "file", String.valueOf(evidence.file()));
    }
}
