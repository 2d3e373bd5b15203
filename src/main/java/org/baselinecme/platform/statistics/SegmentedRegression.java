package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interrupted time series: a line before the intervention, and how its level and its slope change at it. The standard errors
 * allow for neighboring values being alike (Newey and West).
 *
 * <p>Source: A. K. Wagner et al., J. Clin. Pharm. Ther. 27 (2002) 299–309; J. Lopez Bernal et al., Int. J. Epidemiol. 46 (2017)
 * 348–355.
 *
 * @param before the values before, in order of time, each with its time; the intervention is at time 0
 * @param after the values after it
 */
public record SegmentedRegression(List<At> before, List<At> after) {
    /** With fewer values on a side a line says too little. */
    public static final int LEAST = 8;

    /** A value at a time, with the variance that chance alone gives it; 0 where that is unknown. */
    public record At(double time, double value, double variance) {}

    /** The regression; empty with fewer than {@value #LEAST} values on a side. */
    public static Optional<SegmentedRegression> of(List<At> before, List<At> after) {
        return before.size() < LEAST || after.size() < LEAST
                ? Optional.empty()
                : Optional.of(new SegmentedRegression(List.copyOf(before), List.copyOf(after)));
    }

    /** The lag of Newey and West: the whole part of 4 (n/100)^(2/9), their rule of 1994. */
    public int lag() {
        return (int) Math.floor(4 * Math.pow((before.size() + after.size()) / 100.0, 2.0 / 9));
    }

    private Regression fitted() {
        var n = before.size() + after.size();
        var rows = new double[n][];
        var values = new double[n];
        for (var at = 0; at < n; at++) {
            var later = at >= before.size();
            var one = later ? after.get(at - before.size()) : before.get(at);
            rows[at] = new double[] {1, one.time, later ? 1 : 0, later ? one.time : 0};
            values[at] = one.value;
        }
        return new Regression(rows, values);
    }

    /** The slope before, per unit of time; empty where the values lie on the lines exactly. */
    public Optional<MeanDifference> slopeBefore() {
        return test(false, 0, 1, 0, 0);
    }

    /** The change of level at the intervention. */
    public Optional<MeanDifference> level() {
        return test(false, 0, 0, 1, 0);
    }

    /** The change of the slope, per unit of time. */
    public Optional<MeanDifference> slope() {
        return test(false, 0, 0, 0, 1);
    }

    /**
     * How far the values after the intervention lie from the earlier line carried on, at the mean of their times. Its error is at
     * least the one of ordinary least squares: that of Newey and West is too small in short series.
     */
    public Optional<MeanDifference> beyond() {
        var time = after.stream().mapToDouble(At::time).average().orElse(0);
        return test(true, 0, 0, 1, time);
    }

    /**
     * The error is the one of Newey and West, or what chance alone makes, whichever is more.
     *
     * @param ordinary whether it is at least the one of ordinary least squares, too
     */
    private Optional<MeanDifference> test(boolean ordinary, double... weights) {
        var fitted = fitted();
        var chance = Stream.concat(before.stream(), after.stream())
                .mapToDouble(At::variance)
                .toArray();
        var least = Math.max(fitted.neweyWest(lag(), weights), fitted.chance(chance, weights));
        var error = ordinary ? Math.max(least, fitted.ordinary(weights)) : least;
        var size = before.stream().mapToDouble(one -> Math.abs(one.value)).max().orElse(0);
        return error <= 1e-12 * size
                ? Optional.empty()
                : Optional.of(new MeanDifference(fitted.estimate(weights), error, fitted.degreesOfFreedom()));
    }
}
