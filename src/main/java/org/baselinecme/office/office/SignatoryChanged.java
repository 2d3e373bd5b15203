package org.baselinecme.office.office;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Who signs certificates, or the picture of the signature, was changed. */
@AuditKind("SignatoryChanged")
record SignatoryChanged(PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after) implements AuditEvent {
    /** There is one signatory, so it has no id of its own. */
    private static final UUID THE_ONE = new UUID(0, 2);

    @Override
    public About about() {
        return new About("signatory", THE_ONE);
    }
}
