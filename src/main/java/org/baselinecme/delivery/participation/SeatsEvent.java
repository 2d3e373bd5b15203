package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Changes to the registrations of an activity as a whole. */
sealed interface SeatsEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** The number of seats, and whether the activity is streamed, was set. */
    @AuditKind("SeatsSet")
    record SeatsSet(ActivityId activity, Map<String, Object> before, Map<String, Object> after, PersonId by, Instant at)
            implements SeatsEvent {}

    /** The list of registrations was exported as a file. */
    @AuditKind("RegistrationsExported")
    record RegistrationsExported(ActivityId activity, int rows, PersonId by, Instant at) implements SeatsEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("rows", rows);
        }
    }
}
