package org.baselinecme.evidence.outcomes;

import java.util.List;
import org.baselinecme.platform.access.Standing;
import org.jspecify.annotations.Nullable;

/** The outcomes of an activity: its measures, and what others published. */
record OutcomesPage(Standing place, List<Row> rows, List<OutcomeRows.Cited> cited, boolean mine) {

    /**
     * A measure.
     *
     * @param sentence what may be said; null where nothing may
     * @param missing message key of what is missing; null where a sentence stands
     */
    record Row(
            String id,
            MeasureForm said,
            @Nullable String sentence,
            @Nullable String alone,
            String tone,
            String standing,
            @Nullable String missing,
            Object[] arguments) {}
}
