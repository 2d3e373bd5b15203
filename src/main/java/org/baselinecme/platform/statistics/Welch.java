package org.baselinecme.platform.statistics;

import java.util.Optional;

/**
 * Welch's t test of two unpaired samples, whose variances need not be equal.
 *
 * <p>Sources: B. L. Welch, Biometrika 34 (1947) 28–35; J. Cohen 1988, chapter 2.
 *
 * @param test difference after minus before, t, degrees of freedom, p and interval
 * @param cohenD the difference in pooled standard deviations (without unit): 0.2 is small, 0.5 medium, 0.8 large
 * @param hedgesG {@code cohenD} corrected for the bias of small samples; used if a sample has fewer than 20 values
 */
public record Welch(MeanDifference test, double cohenD, double hedgesG) {
    /** The test; empty if a sample has a single value or neither has variance. */
    public static Optional<Welch> of(Sample before, Sample after) {
        return of(Summary.of(before), Summary.of(after));
    }

    /** The same of two summaries. */
    public static Optional<Welch> of(Summary before, Summary after) {
        if (before.n() < 2 || after.n() < 2) return Optional.empty();
        var first = before.variance() / before.n();
        var second = after.variance() / after.n();
        var standardError = Math.sqrt(first + second);
        if (MeanDifference.isNoise(standardError, before.mean(), after.mean())) return Optional.empty();
        var share = first / (first + second);
        var freedom = 1 / (share * share / (before.n() - 1) + (1 - share) * (1 - share) / (after.n() - 1));
        return Optional.of(sized(before, after, standardError, freedom));
    }

    private static Welch sized(Summary before, Summary after, double standardError, double freedom) {
        var difference = after.mean() - before.mean();
        var pooledFreedom = before.n() + after.n() - 2;
        var pooled = ((before.n() - 1) * before.variance() + (after.n() - 1) * after.variance()) / pooledFreedom;
        var d = difference / Math.sqrt(pooled);
        return new Welch(new MeanDifference(difference, standardError, freedom), d, d * Hedges.factor(pooledFreedom));
    }
}
