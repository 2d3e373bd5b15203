package org.baselinecme.platform.statistics;

import java.util.Collection;
import java.util.Optional;

/**
 * The summary of a sample: number of values, mean and standard deviation (with n − 1), in the unit of the measure.
 *
 * @param n 1 to {@value Proportion#MOST}
 * @param mean finite, at most 1e100 in absolute value
 * @param sd 0 to 1e100; 0 for a single value
 */
public record Summary(long n, double mean, double sd) {
    private static final double MOST = 1e100;

    /** @throws IllegalArgumentException for values that no sample can have */
    public Summary {
        if (n < 1 || n > Proportion.MOST)
            throw new IllegalArgumentException("A sample has one value or more, not " + n);
        if (!(Math.abs(mean) <= MOST)) throw new IllegalArgumentException("A mean is finite, not " + mean);
        if (!(sd >= 0 && sd <= MOST))
            throw new IllegalArgumentException("A standard deviation is 0 or more, not " + sd);
        if (n == 1 && sd > 0) throw new IllegalArgumentException("A single value does not spread");
    }

    /** The summary of a sample. */
    static Summary of(Sample sample) {
        return new Summary(sample.n(), sample.mean(), sample.n() == 1 ? 0 : Math.sqrt(sample.variance()));
    }

    /**
     * The pooled summary: weighted by size, including the variance between the means (R50).
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Summary pooled(Collection<Summary> parts) {
        var n = parts.stream().mapToLong(Summary::n).sum();
        if (n < 1) throw new IllegalArgumentException("A sample has one value or more");
        var mean = parts.stream().mapToDouble(part -> part.mean * part.n / n).sum();
        var squares =
                parts.stream().mapToDouble(part -> part.squaresAround(mean)).sum();
        return new Summary(n, mean, n == 1 ? 0 : Math.sqrt(squares / (n - 1)));
    }

    private double squaresAround(double center) {
        return (n - 1) * variance() + n * (mean - center) * (mean - center);
    }

    double variance() {
        return sd * sd;
    }

    /** The 95 % interval of the mean by Student's t; empty for a single value and without variance. */
    public Optional<Interval> interval() {
        if (n < 2 || sd == 0) return Optional.empty();
        return Optional.of(new MeanDifference(mean, sd / Math.sqrt(n), n - 1).interval());
    }
}
