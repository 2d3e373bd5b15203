package org.baselinecme.platform.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The t test of one measure of the same people before and after (R48: matched by a stable id).
 *
 * <p>Sources: Student, Biometrika 6 (1908) 1–25; for the sizes D. Lakens, Front. Psychol. 4 (2013) 863.
 *
 * @param pairs the matched n
 * @param test mean difference after minus before, t, degrees of freedom, p and interval
 * @param cohenDz mean difference over the standard deviation of the differences (without unit)
 * @param cohenDav mean difference over the root of the mean of both variances (without unit): 0.2 is small, 0.5 medium,
 *     0.8 large
 */
public record PairedT(int pairs, MeanDifference test, double cohenDz, double cohenDav) {
    /**
     * The test; empty if there is a single pair or all changes are equal.
     *
     * @param before the values before, one per person
     * @param after the values after, in the same order of people
     * @throws IllegalArgumentException if the samples differ in size
     */
    public static Optional<PairedT> of(Sample before, Sample after) {
        var differences = after.minus(before);
        var n = differences.n();
        if (n < 2) return Optional.empty();
        var sd = Math.sqrt(differences.variance());
        var standardError = sd / Math.sqrt(n);
        if (MeanDifference.isNoise(standardError, before.mean(), after.mean())) return Optional.empty();
        var mean = differences.mean();
        var average = Math.sqrt((before.variance() + after.variance()) / 2);
        return Optional.of(new PairedT(n, new MeanDifference(mean, standardError, n - 1), mean / sd, mean / average));
    }

    /** {@code cohenDav} corrected for the bias of small samples with n − 1 degrees of freedom; empty for two pairs. */
    public OptionalDouble hedgesGav() {
        return pairs < 3 ? OptionalDouble.empty() : OptionalDouble.of(cohenDav * Hedges.factor(pairs - 1));
    }
}
