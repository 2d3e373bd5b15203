package org.baselinecme.evidence.outcomes;

import java.util.List;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.platform.access.Standing;
import org.jspecify.annotations.Nullable;

/** The outcomes of an activity: its measures and citations. */
record OutcomesPage(Standing place, List<Row> rows, List<CitationRepository.Row> cited, boolean editable) {

    /**
     * A measure with its conclusion.
     *
     * @param sentence the claim of change; null where none may be stated
     * @param alone the values of the only phase observed; null where both or none were
     * @param status message key of the conclusion
     * @param missing message key of what prevents a claim; null where nothing does
     */
    record Row(
            String id,
            MeasureForm measure,
            @Nullable String sentence,
            @Nullable String alone,
            String tone,
            String status,
            @Nullable String missing,
            Object[] arguments) {}
}
