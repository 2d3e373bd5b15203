package org.baselinecme.planning.faculty;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The office wrote a version of its speaker agreement. */
@AuditKind("SpeakerAgreementChanged")
record SpeakerAgreementChanged(UUID agreement, PersonId by, Instant at, Map<String, Object> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("speaker_agreement", agreement);
    }
}
