package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to assessments. */
sealed interface AssessmentEvent extends AuditEvent {
    /** The activity of the assessment; an attempt has a subject of its own. */
    @Override
    default About about() {
        return new About("activity", Objects.requireNonNull(activity()).value());
    }

    /** Pass mark, attempts, baseline and credit were announced. */
    @AuditKind("AssessmentAnnounced")
    record AssessmentAnnounced(
            ActivityId activity, Map<String, Object> before, Map<String, Object> after, PersonId by, Instant at)
            implements AssessmentEvent {}

    /** The items were changed: one was added, replaced, moved or removed. */
    @AuditKind("AssessmentWritten")
    record AssessmentWritten(
            ActivityId activity, Map<String, Object> before, Map<String, Object> after, PersonId by, Instant at)
            implements AssessmentEvent {}

    /** An attempt was submitted. It is in the audit log, but not on the timeline that everyone who plans can read. */
    @AuditKind("AssessmentHandedIn")
    record AttemptSubmitted(UUID attempt, Map<String, Object> after, PersonId by, Instant at)
            implements AssessmentEvent {
        @Override
        public About about() {
            return new About("assessment_sitting", attempt);
        }
    }
}
