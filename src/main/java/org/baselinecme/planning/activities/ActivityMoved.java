package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** An activity moved along its road, or off it. */
@AuditKind("ActivityMoved")
record ActivityMoved(
        ActivityId activity,
        Stage from,
        Stage to,
        PersonId by,
        Instant at,
        @Nullable String why) implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("stage", from);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("stage", to);
    }
}
