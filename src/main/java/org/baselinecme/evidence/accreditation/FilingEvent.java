package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the file of an activity. */
sealed interface FilingEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** An event of a filed document. */
    sealed interface OfDocument extends FilingEvent {
        /** The document. */
        UUID document();

        @Override
        default About about() {
            return new About("filed_document", document());
        }
    }

    /** A document was filed. */
    @AuditKind("DocumentFiled")
    record DocumentFiled(ActivityId activity, UUID document, PersonId by, Instant at, Map<String, ?> after)
            implements OfDocument {}

    /** A document was withdrawn, with the reason. */
    @AuditKind("DocumentWithdrawn")
    record DocumentWithdrawn(
            ActivityId activity, UUID document, PersonId by, Instant at, String why, Map<String, ?> before)
            implements OfDocument {}

    /** A missing record was explained. */
    @AuditKind("GapExplained")
    record GapExplained(ActivityId activity, PersonId by, Instant at, String why, Map<String, ?> after)
            implements FilingEvent {}

    /** An explanation was taken back. */
    @AuditKind("ExplanationTakenBack")
    record ExplanationTakenBack(ActivityId activity, PersonId by, Instant at, Map<String, ?> before)
            implements FilingEvent {}
}
