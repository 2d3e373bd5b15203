package org.baselinecme.delivery.registrants;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff sent the confirmation of a registration. */
@AuditKind("ConfirmationResent")
record ConfirmationResent(ActivityId activity, UUID registration, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("registration", registration);
    }
}
