package org.baselinecme.planning.faculty;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A file for a session was uploaded. */
@AuditKind("MaterialReceived")
record MaterialReceived(
        ActivityId activity, String session, String name, MaterialKind material, int turn, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("session", session, "fileName", name, "material", material.name(), "turn", turn);
    }
}
