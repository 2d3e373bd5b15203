package org.baselinecme.office.office;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Wording or dates of a reference row were changed. */
@AuditKind("ReferenceReworded")
record ReferenceReworded(UUID row, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("reference_row", row);
    }
}
