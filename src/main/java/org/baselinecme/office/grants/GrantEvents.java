package org.baselinecme.office.grants;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of roles that people hold. */
final class GrantEvents {
    private GrantEvents() {}

    /** A person was given a role within a scope. */
    @AuditKind("Granted")
    record RoleGranted(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** A role of a person was ended. */
    @AuditKind("RoleEnded")
    record RoleEnded(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }
}
