package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Whether values rise or fall steadily over time: the weighted least-squares line, whose error is what chance makes or what the
 * values scatter around it, whichever is more.
 *
 * <p>Source: P. Armitage, Biometrics 11 (1955) 375–386, with the dispersion of McCullagh and Nelder 1989.
 *
 * @param slope per unit of time
 * @param p two-sided
 */
public record Trend(double slope, double p) {
    private static final double ACCURACY = 1e-15;

    /** A value with its time and the variance that chance alone gives it. */
    public record At(double time, double value, double variance) {}

    /** The trend of proportions; empty with fewer than three, at one time, or where nothing varies. */
    public static Optional<Trend> ofProportions(List<Double> times, List<Proportion> points) {
        var rate = Proportion.pooled(points).rate();
        var all = IntStream.range(0, points.size())
                .mapToObj(at -> new At(
                        times.get(at),
                        points.get(at).rate(),
                        rate * (1 - rate) / points.get(at).denominator()))
                .toList();
        return of(all);
    }

    /** The trend of values with known variances; empty with fewer than three, at one time, or where nothing varies. */
    public static Optional<Trend> of(List<At> all) {
        if (all.size() < 3 || all.stream().anyMatch(one -> one.variance <= 0)) return Optional.empty();
        var weights = all.stream().mapToDouble(one -> 1 / one.variance).sum();
        var time = all.stream().mapToDouble(one -> one.time / one.variance).sum() / weights;
        var mean = all.stream().mapToDouble(one -> one.value / one.variance).sum() / weights;
        var spread = all.stream()
                .mapToDouble(one -> (one.time - time) * (one.time - time) / one.variance)
                .sum();
        if (spread == 0) return Optional.empty();
        var slope = all.stream()
                        .mapToDouble(one -> (one.time - time) * (one.value - mean) / one.variance)
                        .sum()
                / spread;
        var rest = all.stream()
                .mapToDouble(one -> Math.pow(one.value - mean - slope * (one.time - time), 2) / one.variance)
                .sum();
        return Optional.of(new Trend(slope, p(slope * Math.sqrt(spread), rest / (all.size() - 2), all.size() - 2)));
    }

    /** By the normal distribution where chance explains the scatter, else by t. */
    private static double p(double z, double dispersion, int freedom) {
        return dispersion <= 1
                ? 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z))
                : 2 * new TDistribution(freedom, ACCURACY).cumulativeProbability(-Math.abs(z) / Math.sqrt(dispersion));
    }
}
