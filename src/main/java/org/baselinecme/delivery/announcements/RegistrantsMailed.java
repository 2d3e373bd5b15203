package org.baselinecme.delivery.announcements;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff wrote to people who are registered. */
@AuditKind("RegistrantsMailed")
record RegistrantsMailed(ActivityId activity, int recipients, String subject, String message, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("recipients", recipients, "subject", subject, "message", message);
    }
}
