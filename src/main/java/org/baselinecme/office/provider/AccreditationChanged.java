package org.baselinecme.office.provider;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Accreditor, status or term of the provider's accreditation were changed. */
@AuditKind("AccreditationChanged")
record AccreditationChanged(PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    /** There is one provider, so it has no id of its own. */
    private static final UUID THE_ONE = new UUID(0, 1);

    @Override
    public About about() {
        return new About("provider", THE_ONE);
    }
}
