package org.baselinecme.planning.systems;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of credit systems and of the wordings of statements. */
sealed interface CreditSystemEvent extends AuditEvent {
    /** The id under which the audit log keeps what is known by a code. */
    static UUID idOf(String table, String code) {
        return UUID.nameUUIDFromBytes((table + "/" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** A credit system was added. */
    @AuditKind("CreditSystemAdded")
    record CreditSystemAdded(String code, PersonId by, Instant at, Map<String, ?> after) implements CreditSystemEvent {
        @Override
        public About about() {
            return new About("credit_system", idOf("credit_system", code));
        }
    }

    /** A credit system was edited or retired; credit designated before stays as it was. */
    @AuditKind("CreditSystemChanged")
    record CreditSystemChanged(String code, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements CreditSystemEvent {
        @Override
        public About about() {
            return new About("credit_system", idOf("credit_system", code));
        }
    }

    /** The wording of a statement was added, or a new version of it. */
    @AuditKind("StatementWorded")
    record StatementWorded(String code, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements CreditSystemEvent {
        @Override
        public About about() {
            return new About("statement_template", idOf("statement_template", code));
        }
    }

    /** Source or confirmation of a wording were recorded; its words stay. */
    @AuditKind("StatementConfirmed")
    record StatementConfirmed(String code, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements CreditSystemEvent {
        @Override
        public About about() {
            return new About("statement_template", idOf("statement_template", code));
        }
    }
}
