package org.baselinecme.office.scim;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of directories. */
sealed interface ScimEvent extends AuditEvent {
    /** A director made a token for a directory. */
    @AuditKind("ScimTokenMade")
    record ScimTokenMade(UUID token, PersonId by, Instant at, Map<String, ?> after) implements ScimEvent {
        @Override
        public About about() {
            return new About("scim_token", token);
        }
    }

    /** A director revoked the token of a directory. */
    @AuditKind("ScimTokenRevoked")
    record ScimTokenRevoked(UUID token, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ScimEvent {
        @Override
        public About about() {
            return new About("scim_token", token);
        }
    }

    /** A directory brought a person. */
    @AuditKind("ScimUserAdded")
    record ScimUserAdded(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements ScimEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }
}
