package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of late claims. */
sealed interface LateClaimEvent extends AuditEvent {
    /** Id of the late claim. */
    UUID late();

    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("late_claim", late());
    }

    /** A learner requested a late claim. */
    @AuditKind("LateClaimAsked")
    record LateClaimAsked(UUID late, ActivityId activity, String why, PersonId by, Instant at)
            implements LateClaimEvent {}

    /** The office granted a late claim and opened it until this time. */
    @AuditKind("LateClaimGranted")
    record LateClaimGranted(UUID late, ActivityId activity, PersonId learner, Instant until, PersonId by, Instant at)
            implements LateClaimEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("learner", learner.value(), "until", until.toString());
        }
    }

    /** The office declined a late claim with a reason for the learner. */
    @AuditKind("LateClaimDeclined")
    record LateClaimDeclined(UUID late, ActivityId activity, PersonId learner, String why, PersonId by, Instant at)
            implements LateClaimEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("learner", learner.value());
        }
    }
}
