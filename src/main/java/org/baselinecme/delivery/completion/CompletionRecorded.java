package org.baselinecme.delivery.completion;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A learner stated a completion, or staff recorded it with a reason. */
@AuditKind("CompletionRecorded")
record CompletionRecorded(
        ActivityId activity,
        UUID completion,
        Map<String, ?> after,
        @Nullable String why,
        PersonId by,
        Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("completion", completion);
    }
}
