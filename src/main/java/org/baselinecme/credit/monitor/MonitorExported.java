package org.baselinecme.credit.monitor;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff downloaded the pharmacy credit of an activity for CPE Monitor. */
@AuditKind("CpeMonitorExported")
record MonitorExported(ActivityId activity, int rows, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("rows", rows);
    }
}
