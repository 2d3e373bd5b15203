package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the outcomes of an activity. */
sealed interface OutcomeEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** An event of a measure. */
    sealed interface OfMeasure extends OutcomeEvent {
        /** The measure. */
        MeasureId measure();

        @Override
        default About about() {
            return new About("outcome_measure", measure().value());
        }
    }

    /** An event of a citation. */
    sealed interface OfCitation extends OutcomeEvent {
        /** The citation. */
        UUID citation();

        @Override
        default About about() {
            return new About("outcome_reference", citation());
        }
    }

    /** A measure was defined. */
    @AuditKind("MeasureDefined")
    record MeasureDefined(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OfMeasure {}

    /** A measure was changed. */
    @AuditKind("MeasureChanged")
    record MeasureChanged(
            ActivityId activity,
            MeasureId measure,
            PersonId by,
            Instant at,
            Map<String, ?> before,
            Map<String, ?> after)
            implements OfMeasure {}

    /** A measure without observations was removed. */
    @AuditKind("MeasureDropped")
    record MeasureDropped(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> before)
            implements OfMeasure {}

    /** An observation was entered. */
    @AuditKind("OutcomeObserved")
    record OutcomeObserved(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OfMeasure {}

    /** A table of observations was loaded. Its lines are identified by the hash of the file, not listed one by one. */
    @AuditKind("ObservationsLoaded")
    record ObservationsLoaded(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OfMeasure {}

    /** An observation was withdrawn, with the reason. */
    @AuditKind("ObservationWithdrawn")
    record ObservationWithdrawn(
            ActivityId activity, MeasureId measure, PersonId by, Instant at, String why, Map<String, ?> before)
            implements OfMeasure {}

    /** A claim of change was stated. */
    @AuditKind("ChangeClaimed")
    record ChangeClaimed(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OfMeasure {}

    /** A published result was cited. */
    @AuditKind("ResultCited")
    record ResultCited(ActivityId activity, UUID citation, PersonId by, Instant at, Map<String, ?> after)
            implements OfCitation {}

    /** A citation was removed. */
    @AuditKind("CitationRemoved")
    record CitationRemoved(ActivityId activity, UUID citation, PersonId by, Instant at, Map<String, ?> before)
            implements OfCitation {}
}
