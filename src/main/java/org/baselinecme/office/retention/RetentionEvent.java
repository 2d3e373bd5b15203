package org.baselinecme.office.retention;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the retention schedule. */
sealed interface RetentionEvent extends AuditEvent {
    /** The kind of data. */
    UUID rule();

    @Override
    default About about() {
        return new About("retention-rule", rule());
    }

    /** How long data of a kind stays was changed. */
    @AuditKind("RetentionChanged")
    record RetentionChanged(UUID rule, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements RetentionEvent {}

    /** What was past its period was removed. */
    @AuditKind("PastDataRemoved")
    record PastDataRemoved(UUID rule, PersonId by, Instant at, Map<String, ?> after) implements RetentionEvent {}
}
