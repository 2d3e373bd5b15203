package org.baselinecme.evidence.measures;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What holds for every measure that says nothing else was set or changed. */
@AuditKind("OutcomeDefaultChanged")
record OutcomeDefaultChanged(PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    /** There is one, so it has no id of its own. */
    private static final UUID THE_ONE = new UUID(0, 1);

    @Override
    public About about() {
        return new About("outcome_default", THE_ONE);
    }
}
