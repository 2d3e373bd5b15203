package org.baselinecme.office.accounts;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of accounts. */
public final class AccountEvents {
    private AccountEvents() {}

    /** A person was given an account. */
    @AuditKind("AccountOpened")
    record AccountOpened(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** The account of a person was closed. */
    @AuditKind("AccountClosed")
    public record AccountClosed(
            PersonId person, String why, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** The account of a person was opened again. */
    @AuditKind("AccountReopened")
    public record AccountReopened(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** A person changed their password. The password is in no event. */
    @AuditKind("PasswordChanged")
    public record PasswordChanged(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }
}
