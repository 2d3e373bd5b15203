package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What the office does with an activity's registrations as a whole. */
sealed interface RegistrationTermsEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** How many seats there are, and whether it is streamed, was said. */
    @AuditKind("SeatsSet")
    record SeatsSet(ActivityId activity, RegistrationTerms was, RegistrationTerms is, PersonId by, Instant at)
            implements RegistrationTermsEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("seats", was.seatsText(), "streamed", was.streamed());
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("seats", is.seatsText(), "streamed", is.streamed());
        }
    }

    /** The list of those registered left the house as a file. */
    @AuditKind("RegistrationsExported")
    record RegistrationsExported(ActivityId activity, int rows, PersonId by, Instant at)
            implements RegistrationTermsEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("rows", rows);
        }
    }
}
