package org.baselinecme.delivery.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.delivery.learning.AssessmentOccasion;
import org.baselinecme.delivery.learning.SubmittedSheets;
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
record AssessmentResult(
        @Nullable Integer passMark,
        int baseline,
        int after,
        int passed,
        int pairs,
        int elsewhere,
        Optional<Scores> scores,
        List<Answered> items) {
    /** Figures of fewer people are not shown (R49). */
    static final int LEAST = 5;

    /** p-values of fewer pairs are not shown (R49). */
    static final int LEAST_FOR_P = 10;

    /** The t test of fewer pairs would need differences that are nearly normal. */
    static final int LEAST_FOR_T = 30;

    /** Calculates them of the version to report. */
    static AssessmentResult of(SubmittedSheets submitted) {
        var before = byPerson(submitted, AssessmentOccasion.BEFORE);
        var after = byPerson(submitted, AssessmentOccasion.AFTER);
        var statistics = AssessmentStatistics.reported(submitted.versions(), before, after)
                .map(version -> new AssessmentStatistics(version.form(), version.wordings(), before, after));
        return new AssessmentResult(
                submitted.passMark(),
                before.size(),
                after.size(),
                submitted.passed(),
                statistics.map(AssessmentStatistics::pairs).orElse(0),
                statistics.map(AssessmentStatistics::elsewhere).orElse(0),
                statistics.flatMap(AssessmentStatistics::scores),
                statistics.map(AssessmentStatistics::answered).orElse(List.of()));
    }

    private static Map<UUID, SubmittedSheets.Sheet> byPerson(SubmittedSheets submitted, AssessmentOccasion occasion) {
        return submitted.sheets().stream()
                .filter(sheet -> sheet.occasion() == occasion)
                .collect(Collectors.toMap(SubmittedSheets.Sheet::person, Function.identity(), (first, other) -> first));
    }

    /**
     * Mean scores of the pairs, in percent of the items.
     *
     * @param t the paired t test; empty where the pairs are too few, or all changed alike
     */
    record Scores(double before, double after, Optional<PairedT> t) {
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
    record Answered(
            int number,
            String wording,
            Optional<Proportion> right,
            Optional<PairedProportions> paired,
            OptionalDouble discrimination) {}
}
