package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to the outcomes of an activity. */
sealed interface OutcomeEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** What is said of a measure. */
    sealed interface OfMeasure extends OutcomeEvent {
        /** The measure. */
        MeasureId measure();

        @Override
        default About about() {
            return new About("outcome_measure", measure().value());
        }
    }

    /** A measure was defined. */
    @AuditKind("MeasureDefined")
    record MeasureDefined(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OfMeasure {}

    /** A measure was said anew. */
    @AuditKind("MeasureChanged")
    record MeasureChanged(
            ActivityId activity,
            MeasureId measure,
            PersonId by,
            Instant at,
            Map<String, ?> before,
            Map<String, ?> after)
            implements OfMeasure {}

    /** A measure is followed no more. */
    @AuditKind("MeasureDropped")
    record MeasureDropped(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> before)
            implements OfMeasure {}

    /** Something was observed. */
    @AuditKind("OutcomeObserved")
    record OutcomeObserved(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OfMeasure {}

    /** A table of observations was taken over. */
    @AuditKind("ObservationsLoaded")
    record ObservationsLoaded(ActivityId activity, MeasureId measure, String file, int rows, PersonId by, Instant at)
            implements OfMeasure {
        @Override
        public Map<String, ?> after() {
            return Map.of("file", file, "rows", rows);
        }
    }

    /** An observation was withdrawn, with the reason. */
    @AuditKind("ObservationWithdrawn")
    record ObservationWithdrawn(
            ActivityId activity, MeasureId measure, PersonId by, Instant at, String why, Map<String, ?> before)
            implements OfMeasure {}

    /** A claim of change was stated. */
    @AuditKind("ChangeClaimed")
    record ChangeClaimed(
            ActivityId activity, MeasureId measure, Effect.Verdict verdict, String sentence, PersonId by, Instant at)
            implements OfMeasure {
        @Override
        public Map<String, ?> after() {
            return Map.of("verdict", verdict.name(), "sentence", sentence);
        }
    }

    /** What others published was set beside our figures. */
    @AuditKind("ResultCited")
    record ResultCited(ActivityId activity, UUID reference, String source, PersonId by, Instant at)
            implements OutcomeEvent {
        @Override
        public About about() {
            return new About("outcome_reference", reference);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("source", source);
        }
    }

    /** A published result is shown no more. */
    @AuditKind("CitationRemoved")
    record CitationRemoved(ActivityId activity, UUID reference, PersonId by, Instant at) implements OutcomeEvent {
        @Override
        public About about() {
            return new About("outcome_reference", reference);
        }
    }
}
