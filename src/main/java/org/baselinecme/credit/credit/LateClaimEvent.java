package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to claims after the window. */
sealed interface LateClaimEvent extends AuditEvent {
    /** The row in {@code late_claim}. */
    UUID late();

    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("late_claim", late());
    }

    /** A learner asked to claim after the window had closed. */
    @AuditKind("LateClaimAsked")
    record LateClaimAsked(UUID late, ActivityId activity, String why, PersonId by, Instant at)
            implements LateClaimEvent {}

    /** The office opened the claim again until then. */
    @AuditKind("LateClaimGranted")
    record LateClaimGranted(UUID late, ActivityId activity, PersonId learner, Instant until, PersonId by, Instant at)
            implements LateClaimEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("learner", learner.value(), "until", until.toString());
        }
    }

    /** The office declined, with the reason the learner reads. */
    @AuditKind("LateClaimDeclined")
    record LateClaimDeclined(UUID late, ActivityId activity, PersonId learner, String why, PersonId by, Instant at)
            implements LateClaimEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("learner", learner.value());
        }
    }
}
