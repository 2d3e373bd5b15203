package org.baselinecme.evidence.measures;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of measures and their observations. */
sealed interface MeasureEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** The measure. */
    MeasureId measure();

    @Override
    default About about() {
        return new About("outcome_measure", measure().value());
    }

    /** A measure was defined. */
    @AuditKind("MeasureDefined")
    record MeasureDefined(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements MeasureEvent {}

    /** A measure was changed. */
    @AuditKind("MeasureChanged")
    record MeasureChanged(
            ActivityId activity,
            MeasureId measure,
            PersonId by,
            Instant at,
            Map<String, ?> before,
            Map<String, ?> after)
            implements MeasureEvent {}

    /** A measure without observations was removed. */
    @AuditKind("MeasureDropped")
    record MeasureDropped(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> before)
            implements MeasureEvent {}

    /** An observation was entered. */
    @AuditKind("OutcomeObserved")
    record OutcomeObserved(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements MeasureEvent {}

    /** An observation was withdrawn, with the reason. */
    @AuditKind("ObservationWithdrawn")
    record ObservationWithdrawn(
            ActivityId activity, MeasureId measure, PersonId by, Instant at, String why, Map<String, ?> before)
            implements MeasureEvent {}
}
