package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to the file of an activity. */
sealed interface FilingEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** The record it happens to. */
    FileRecord record();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** A paper was filed. */
    @AuditKind("DocumentFiled")
    record DocumentFiled(ActivityId activity, FileRecord record, UUID document, String title, PersonId by, Instant at)
            implements FilingEvent {
        @Override
        public About about() {
            return new About("filed_document", document);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("record", record.number(), "title", title);
        }
    }

    /** A paper was withdrawn, with the reason; the paper itself stays. */
    @AuditKind("DocumentWithdrawn")
    record DocumentWithdrawn(
            ActivityId activity, FileRecord record, UUID document, String title, PersonId by, Instant at, String why)
            implements FilingEvent {
        @Override
        public About about() {
            return new About("filed_document", document);
        }

        @Override
        public Map<String, ?> before() {
            return Map.of("record", record.number(), "title", title);
        }
    }

    /** Somebody said why a record is not there. */
    @AuditKind("GapExplained")
    record GapExplained(ActivityId activity, FileRecord record, PersonId by, Instant at, String why)
            implements FilingEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("record", record.number());
        }
    }

    /** An explanation was taken back. */
    @AuditKind("ExplanationTakenBack")
    record ExplanationTakenBack(ActivityId activity, FileRecord record, PersonId by, Instant at)
            implements FilingEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("record", record.number());
        }
    }
}
