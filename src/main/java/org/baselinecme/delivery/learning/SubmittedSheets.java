package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The submitted attempts at an assessment that its results are calculated from.
 *
 * @param passMark percent; null where none is announced
 * @param passed how many people passed, at any attempt
 * @param versions of the assessment, the newest first
 * @param sheets baselines and first attempts
 */
public record SubmittedSheets(@Nullable Integer passMark, int passed, List<Version> versions, List<Sheet> sheets) {
    /** A version and the wordings of its items that count, in order. */
    public record Version(UUID form, List<String> wordings) {}

    /**
     * A submitted attempt.
     *
     * @param person the id that all records of the person are read under
     * @param right whether each item of its version that counts was answered right
     */
    public record Sheet(UUID person, UUID form, AssessmentOccasion occasion, List<Boolean> right) {
        /** How many items were right. */
        public long count() {
            return right.stream().filter(Boolean::booleanValue).count();
        }

        /** Percent of the items. */
        public double percent() {
            return 100.0 * count() / right.size();
        }
    }
}
