package org.baselinecme.platform.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A difference of means, after minus before, against its standard error, on Student's t distribution.
 *
 * @param estimate the difference, in the unit of the measure
 * @param standardError more than 0, in the same unit
 * @param degreesOfFreedom more than 0; a fraction for Welch's test
 */
public record MeanDifference(double estimate, double standardError, double degreesOfFreedom) {
    /** Absolute accuracy of quantiles of t. */
    private static final double ACCURACY = 1e-15;

    /** @throws IllegalArgumentException if t is undefined */
    public MeanDifference {
        if (!Double.isFinite(estimate)) throw new IllegalArgumentException("A difference is finite, not " + estimate);
        if (!Double.isFinite(standardError) || standardError <= 0)
            throw new IllegalArgumentException("A standard error is more than 0, not " + standardError);
        if (!Double.isFinite(degreesOfFreedom) || degreesOfFreedom <= 0)
            throw new IllegalArgumentException("Degrees of freedom are more than 0, not " + degreesOfFreedom);
    }

    /** The t statistic. */
    public double t() {
        return estimate / standardError;
    }

    /** The two-sided p. */
    public double p() {
        return 2 * distribution().cumulativeProbability(-Math.abs(t()));
    }

    /** The 95 % interval of the difference, in the unit of the measure. */
    public Interval interval() {
        var half = distribution().inverseCumulativeProbability(Level.UPPER_TAIL) * standardError;
        return new Interval(estimate - half, estimate + half);
    }

    private TDistribution distribution() {
        return new TDistribution(degreesOfFreedom, ACCURACY);
    }

    /** Whether values differ only by rounding, so that t would be noise (criterion of R's t.test). */
    static boolean isNoise(double standardError, double before, double after) {
        return standardError <= 10 * Math.ulp(1.0) * Math.max(Math.abs(before), Math.abs(after));
    }
}
