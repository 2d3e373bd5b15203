package org.baselinecme.needs;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A source was added to the assessment. */
record EvidenceAdded(ActivityId activity, Evidence evidence, PersonId by, Instant at) implements Fact {
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
