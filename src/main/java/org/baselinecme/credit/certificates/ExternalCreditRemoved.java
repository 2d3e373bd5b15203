package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A learner removed external credit from their transcript. */
@AuditKind("ExternalCreditRemoved")
record ExternalCreditRemoved(ExternalCreditId id, PersonId by, Instant at, Map<String, ?> before)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("external_credit", id.value());
    }
}
