package org.baselinecme.planning.faculty;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A faculty member accepted the speaker agreement for an activity. */
@AuditKind("SpeakerAgreementAccepted")
record SpeakerAgreementAccepted(ActivityId activity, PersonId by, Instant at, int version) implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("agreementVersion", version);
    }
}
