package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A learner answered the evaluation; the answers themselves are only in their rows, for those who may read them. */
@AuditKind("EvaluationAnswered")
record EvaluationAnswered(ActivityId activity, int answers, boolean biased, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("answers", answers, "biased", biased);
    }
}
