package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to an activity's credit. */
sealed interface DesignationEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** Which credit is sought was said. */
    @AuditKind("CreditChosen")
    record CreditChosen(ActivityId activity, List<String> was, List<String> is, PersonId by, Instant at)
            implements DesignationEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("creditSystems", was);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("creditSystems", is);
        }
    }

    /** Credit was designated: a maximum for a format, before the first start (R29). */
    @AuditKind("CreditDesignated")
    record CreditDesignated(
            ActivityId activity, String creditSystem, Credits credits, String format, PersonId by, Instant at)
            implements DesignationEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("creditSystem", creditSystem, "credits", credits.toString(), "format", format);
        }
    }

    /** The statements were locked as they stand. */
    @AuditKind("StatementsLocked")
    record StatementsLocked(ActivityId activity, List<String> texts, PersonId by, Instant at)
            implements DesignationEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("statements", texts);
        }
    }

    /** An organization without accreditation plans the activity with us. */
    @AuditKind("JointProviderNamed")
    record JointProviderNamed(ActivityId activity, UUID id, String name, PersonId by, Instant at)
            implements DesignationEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("name", name);
        }
    }

    /** It does so no longer. */
    @AuditKind("JointProviderDropped")
    record JointProviderDropped(ActivityId activity, UUID id, String name, PersonId by, Instant at)
            implements DesignationEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("name", name);
        }
    }
}
