package org.baselinecme.planning.support;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the commercial support of an activity. */
sealed interface SupportEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** Somebody attested that the activity receives no commercial support. */
    @AuditKind("NoSupportAttested")
    record NoSupportAttested(ActivityId activity, PersonId by, Instant at, Map<String, ?> after)
            implements SupportEvent {}

    /** That attestation was withdrawn, with the reason. */
    @AuditKind("NoSupportWithdrawn")
    record NoSupportWithdrawn(ActivityId activity, PersonId by, Instant at, String why, Map<String, ?> before)
            implements SupportEvent {}

    /** A supporter was added. */
    @AuditKind("SupporterAdded")
    record SupporterAdded(ActivityId activity, UUID supporter, PersonId by, Instant at, Map<String, ?> after)
            implements SupportEvent {
        @Override
        public About about() {
            return new About("supporter", supporter);
        }
    }

    /** An agreement with a supporter was filed. */
    @AuditKind("SupportAgreementFiled")
    record SupportAgreementFiled(ActivityId activity, UUID supporter, PersonId by, Instant at, Map<String, ?> after)
            implements SupportEvent {
        @Override
        public About about() {
            return new About("supporter", supporter);
        }
    }

    /** A supporter was withdrawn, with the reason. */
    @AuditKind("SupporterWithdrawn")
    record SupporterWithdrawn(
            ActivityId activity, UUID supporter, PersonId by, Instant at, String why, Map<String, ?> before)
            implements SupportEvent {
        @Override
        public About about() {
            return new About("supporter", supporter);
        }
    }
}
