package org.baselinecme.evidence.measures;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * A measure as other modules read it.
 *
 * @param definition number of its current definition; observations of another one do not count (R47)
 */
public record MeasureDefinition(MeasureId id, ActivityId activity, int definition, MeasureForm form) {
    /** The observations made by the current definition (R47). */
    public List<ObservedFigures> current(List<ObservedFigures> all) {
        return all.stream().filter(one -> one.definition() == definition).toList();
    }
}
