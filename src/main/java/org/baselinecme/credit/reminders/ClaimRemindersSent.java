package org.baselinecme.credit.reminders;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Staff reminded learners of an activity to evaluate it and claim credit. */
@AuditKind("ClaimRemindersSent")
record ClaimRemindersSent(ActivityId activity, int recipients, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("recipients", recipients);
    }
}
