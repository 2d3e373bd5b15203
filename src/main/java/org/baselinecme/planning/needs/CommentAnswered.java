package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A comment was answered. */
@AuditKind("CommentAnswered")
record CommentAnswered(ActivityId activity, UUID comment, PersonId by, Instant at, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("needs_comment", comment);
    }
}
