package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** An answer that reported commercial bias was reviewed (R72). */
@AuditKind("BiasReviewed")
record BiasReviewed(ActivityId activity, UUID answer, String why, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("form_answer", answer);
    }
}
