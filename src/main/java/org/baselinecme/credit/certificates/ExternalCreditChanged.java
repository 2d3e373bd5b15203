package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A learner added external credit or changed it. */
@AuditKind("ExternalCreditSaid")
record ExternalCreditChanged(ExternalCreditId id, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("external_credit", id.value());
    }
}
