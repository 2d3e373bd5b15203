package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A learner answered the evaluation. Evaluations are anonymous: neither the learner nor any answer is named or counted. */
@AuditKind("EvaluationAnswered")
record EvaluationAnswered(ActivityId activity, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public PersonId by() {
        return PersonId.PRODUCT;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of();
    }
}
