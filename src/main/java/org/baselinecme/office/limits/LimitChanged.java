package org.baselinecme.office.limits;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The office set another value of a limit. */
@AuditKind("LimitChanged")
record LimitChanged(LimitKey key, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("limit", UUID.nameUUIDFromBytes(("limit " + key).getBytes(StandardCharsets.UTF_8)));
    }
}
