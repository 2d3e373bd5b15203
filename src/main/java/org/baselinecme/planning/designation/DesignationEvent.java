package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of an activity's credit. */
sealed interface DesignationEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("activity", activity().value());
    }

    /** Another choice of credit systems is sought. */
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

    /** Credit of one system was designated for an activity or a session of a series, before its start (R29, R57). */
    @AuditKind("CreditDesignated")
    record CreditDesignated(ActivityId activity, PersonId by, Instant at, Map<String, ?> after)
            implements DesignationEvent {}

    /** The agenda gives another amount than before, never more than was designated (R29, R30). */
    @AuditKind("CreditLimited")
    record CreditLimited(ActivityId activity, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements DesignationEvent {}

    /** Statements were locked; earlier ones, if there are any, have ended. */
    @AuditKind("StatementsLocked")
    record StatementsLocked(
            ActivityId activity, List<Map<String, Object>> was, List<Map<String, Object>> is, PersonId by, Instant at)
            implements DesignationEvent {
        @Override
        public Map<String, ?> before() {
            return was.isEmpty() ? Map.of() : Map.of("statements", was);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("statements", is);
        }
    }

    /** A joint provider was named. */
    @AuditKind("JointProviderNamed")
    record JointProviderNamed(ActivityId activity, PersonId by, Instant at, Map<String, ?> after)
            implements DesignationEvent {}

    /** A joint provider was removed. */
    @AuditKind("JointProviderDropped")
    record JointProviderDropped(ActivityId activity, PersonId by, Instant at, Map<String, ?> before)
            implements DesignationEvent {}
}
