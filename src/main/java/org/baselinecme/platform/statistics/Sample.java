package org.baselinecme.platform.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Variance;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Values of one measure, one or more, in the unit of the measure.
 *
 * @param values finite, at most 1e100 in absolute value, in original order
 */
public record Sample(List<Double> values) {
    /** Squares of larger values would overflow. */
    private static final double MOST = 1e100;

    /** @throws IllegalArgumentException without values, and for values that are not finite or beyond 1e100 */
    public Sample {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("A sample has one value or more");
        for (var value : values)
            if (!(Math.abs(value) <= MOST))
                throw new IllegalArgumentException("A value is finite and at most 1e100 either way, not " + value);
    }

    /** A sample of these values. */
    public static Sample of(double... values) {
        return new Sample(Arrays.stream(values).boxed().toList());
    }

    /** The number of values. */
    public int n() {
        return values.size();
    }

    /** The mean, in two passes. */
    public double mean() {
        return new Mean().evaluate(array());
    }

    /** The standard deviation with n − 1, in two passes; empty for a single value. */
    public OptionalDouble sd() {
        return n() == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(variance()));
    }

    /** Pearson's correlation with a sample of the same size; empty if one of them has no variance. */
    public OptionalDouble correlation(Sample other) {
        var mean = mean();
        var otherMean = other.mean();
        var sum = 0.0;
        var squares = 0.0;
        var otherSquares = 0.0;
        for (var at = 0; at < n(); at++) {
            var x = values.get(at) - mean;
            var y = other.values.get(at) - otherMean;
            sum += x * y;
            squares += x * x;
            otherSquares += y * y;
        }
        return squares == 0 || otherSquares == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum / Math.sqrt(squares * otherSquares));
    }

    /** The variance with n − 1; requires at least two values. */
    double variance() {
        return new Variance().evaluate(array());
    }

    /** The median. */
    public double median() {
        return quantile(0.5);
    }

    /**
     * The quantile of type 7, R's default and Excel's PERCENTILE.INC.
     *
     * <p>Source: R. J. Hyndman and Y. Fan, Am. Stat. 50 (1996) 361–365.
     *
     * @param share 0 to 1
     */
    public double quantile(double share) {
        return quantile(share, EstimationType.R_7);
    }

    /**
     * The quantile of type 6, Excel's PERCENTILE.EXC; outside its range the smallest or largest value.
     *
     * @param share 0 to 1
     */
    public double quantileExclusive(double share) {
        return quantile(share, EstimationType.R_6);
    }

    private double quantile(double share, EstimationType type) {
        if (!(share >= 0 && share <= 1))
            throw new IllegalArgumentException("The share of a quantile is 0 to 1, not " + share);
        if (share == 0) return Collections.min(values);
        return new Percentile().withEstimationType(type).evaluate(array(), 100 * share);
    }

    /** The differences of values at the same position. */
    Sample minus(Sample other) {
        if (n() != other.n())
            throw new IllegalArgumentException("Pairs need two samples of one size, not " + n() + " and " + other.n());
        var differences = new double[n()];
        Arrays.setAll(differences, place -> values.get(place) - other.values.get(place));
        return of(differences);
    }

    private double[] array() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
