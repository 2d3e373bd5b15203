package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Standard 3 need not be followed in an activity, with the reason (R10). */
@AuditKind("StandardExempted")
record StandardExempted(ActivityId activity, Exemption ground, String why, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("ground", ground);
    }
}
