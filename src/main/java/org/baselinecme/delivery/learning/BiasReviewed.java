package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody noted what was done about an answer that told of commercial bias (R72). */
@AuditKind("BiasReviewed")
record BiasReviewed(ActivityId activity, UUID answer, String why, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("form_answer", answer);
    }
}
