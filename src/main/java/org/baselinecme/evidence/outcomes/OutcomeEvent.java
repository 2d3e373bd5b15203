package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the outcomes of an activity. */
sealed interface OutcomeEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** An event of a citation. */
    sealed interface OfCitation extends OutcomeEvent {
        /** The citation. */
        UUID citation();

        @Override
        default About about() {
            return new About("outcome_reference", citation());
        }
    }

    /** A claim of change was stated. */
    @AuditKind("ChangeClaimed")
    record ChangeClaimed(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OutcomeEvent {
        @Override
        public About about() {
            return new About("outcome_measure", measure.value());
        }
    }

    /** An event of a result on a public page; its activity is the one whose page shows it. */
    sealed interface OfPublication extends OutcomeEvent {
        /** The measure whose result it is. */
        MeasureId measure();

        @Override
        default About about() {
            return new About("outcome_measure", measure().value());
        }
    }

    /** The conclusion of a measure was published. */
    @AuditKind("ResultPublished")
    record ResultPublished(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements OfPublication {}

    /** A published conclusion was taken off a public page. */
    @AuditKind("ResultUnpublished")
    record ResultUnpublished(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> before)
            implements OfPublication {}

    /** A published result was cited. */
    @AuditKind("ResultCited")
    record ResultCited(ActivityId activity, UUID citation, PersonId by, Instant at, Map<String, ?> after)
            implements OfCitation {}

    /** A citation was removed. */
    @AuditKind("CitationRemoved")
    record CitationRemoved(ActivityId activity, UUID citation, PersonId by, Instant at, Map<String, ?> before)
            implements OfCitation {}
}
