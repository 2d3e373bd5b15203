package org.baselinecme.evidence.imports;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of tables of observations. */
sealed interface ImportEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** The measure. */
    MeasureId measure();

    @Override
    default About about() {
        return new About("outcome_measure", measure().value());
    }

    /** A table of observations was loaded. Its lines are identified by the hash of the file, not listed one by one. */
    @AuditKind("ObservationsLoaded")
    record ObservationsLoaded(ActivityId activity, MeasureId measure, PersonId by, Instant at, Map<String, ?> after)
            implements ImportEvent {}

    /** It was said how tables of a heading are read, or said differently. */
    @AuditKind("TableAnswered")
    record TableAnswered(
            ActivityId activity,
            MeasureId measure,
            PersonId by,
            Instant at,
            Map<String, ?> before,
            Map<String, ?> after)
            implements ImportEvent {}
}
