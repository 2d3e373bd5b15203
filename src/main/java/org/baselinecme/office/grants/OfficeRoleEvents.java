package org.baselinecme.office.grants;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of the office's own roles. */
sealed interface OfficeRoleEvents extends AuditEvent {
    /** The role. */
    UUID role();

    @Override
    default About about() {
        return new About("role", role());
    }

    /** A role was defined. */
    @AuditKind("RoleDefined")
    record RoleDefined(UUID role, PersonId by, Instant at, Map<String, ?> after) implements OfficeRoleEvents {}

    /** What a role is called or brings was changed. */
    @AuditKind("RoleChanged")
    record RoleChanged(UUID role, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements OfficeRoleEvents {}

    /** A role was retired. */
    @AuditKind("RoleRetired")
    record RoleRetired(UUID role, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements OfficeRoleEvents {}
}
