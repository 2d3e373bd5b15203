package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.baselinecme.platform.statistics.PairedProportions;
import org.baselinecme.platform.statistics.PairedT;
import org.baselinecme.platform.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * How learners answered before and after an activity. A pair is one person who answered the same version of the
 * items both times; after the activity the first attempt counts, because later ones have seen feedback (R47, R48).
 *
 * @param passMark percent; null where none is announced
 * @param baseline how many submitted the baseline
 * @param after how many submitted the post-activity assessment
 * @param passed how many of them passed, at any attempt
 * @param pairs the matched n
 * @param elsewhere how many answered both, but in different versions of the items
 * @param scores of the pairs; empty where they are fewer than five (R49)
 * @param items in order; their figures are empty where they would describe fewer than five people
 */
public record AssessmentResult(
        @Nullable Integer passMark,
        int baseline,
        int after,
        int passed,
        int pairs,
        int elsewhere,
        Optional<Scores> scores,
        List<Answered> items) {
    /** Figures of fewer people are not shown (R49). */
    public static final int LEAST = 5;

    /** p-values of fewer pairs are not shown (R49). */
    public static final int LEAST_FOR_P = 10;

    /** The t test of fewer pairs would need differences that are nearly normal. */
    public static final int LEAST_FOR_T = 30;

    /**
     * Mean scores of the pairs, in percent of the items.
     *
     * @param t the paired t test; empty where the pairs are too few, or all changed alike
     */
    public record Scores(double before, double after, Optional<PairedT> t) {
        /** After minus before, in points of percent. */
        public double difference() {
            return after - before;
        }
    }

    /**
     * How an item was answered.
     *
     * @param right at the first attempt after the activity
     * @param paired right or wrong, before and after
     * @param discrimination correlation of this item with the score of the others, at the first attempt after: −1 to 1
     */
    public record Answered(
            int number,
            String wording,
            Optional<Proportion> right,
            Optional<PairedProportions> paired,
            OptionalDouble discrimination) {}
}
