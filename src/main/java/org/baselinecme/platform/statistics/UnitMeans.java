package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Two groups of units (months or sites), each with a mean, weighted by the number of values behind it. What counts as chance is
 * how the units of a group differ.
 *
 * <p>Source: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, sections 6.3 and 11.12; B. L. Welch 1947 for the degrees of freedom.
 */
public final class UnitMeans {
    private UnitMeans() {}

    /**
     * A unit.
     *
     * @param weight the number of values, more than 0
     * @param mean their mean, or their proportion
     */
    public record Unit(double weight, double mean) {
        /** The unit of a summary. */
        public static Unit of(Summary summary) {
            return new Unit(summary.n(), summary.mean());
        }
    }

    /** The weighted mean. */
    static double center(List<Unit> units) {
        var all = weight(units);
        return units.stream().mapToDouble(unit -> unit.weight / all * unit.mean).sum();
    }

    private static double weight(List<Unit> units) {
        return units.stream().mapToDouble(Unit::weight).sum();
    }

    /**
     * The difference of the weighted means by Welch's t test of the units; equal to the test of the plain means where the units
     * have one size. Empty with a single unit on a side, and where the units of each side are alike.
     */
    public static Optional<MeanDifference> welch(List<Unit> before, List<Unit> after) {
        if (before.size() < 2 || after.size() < 2) return Optional.empty();
        var first = variance(before);
        var second = variance(after);
        var error = Math.sqrt(first + second);
        if (MeanDifference.isNoise(error, center(before), center(after))) return Optional.empty();
        var share = first / (first + second);
        var freedom = 1 / (share * share / (before.size() - 1) + (1 - share) * (1 - share) / (after.size() - 1));
        return Optional.of(new MeanDifference(center(after) - center(before), error, freedom));
    }

    /** The weighted mean of units against how they differ; empty with fewer than two, and where all are alike. */
    static Optional<MeanDifference> single(List<Unit> units) {
        if (units.size() < 2) return Optional.empty();
        var error = Math.sqrt(variance(units));
        if (MeanDifference.isNoise(error, center(units), center(units))) return Optional.empty();
        return Optional.of(new MeanDifference(center(units), error, units.size() - 1));
    }

    /** The variance of a weighted mean: with one size, the variance of the means over their number. */
    private static double variance(List<Unit> units) {
        var center = center(units);
        var all = weight(units);
        var squares = units.stream()
                .mapToDouble(unit -> unit.weight / all * (unit.mean - center))
                .map(part -> part * part)
                .sum();
        return squares * units.size() / (units.size() - 1);
    }

    /**
     * The difference of the weighted means where the units of both groups are the same, in the same order. Empty with fewer than
     * two units, and where all units change alike.
     *
     * @throws IllegalArgumentException if the groups are not of one size
     */
    public static Optional<MeanDifference> paired(List<Unit> before, List<Unit> after) {
        if (before.size() != after.size())
            throw new IllegalArgumentException(
                    "Pairs need two groups of one size, not " + before.size() + " and " + after.size());
        if (before.size() < 2) return Optional.empty();
        var first = center(before);
        var second = center(after);
        var squares = 0.0;
        for (var at = 0; at < before.size(); at++) {
            var part = part(after, at, second) - part(before, at, first);
            squares += part * part;
        }
        var error = Math.sqrt(squares * before.size() / (before.size() - 1));
        if (MeanDifference.isNoise(error, first, second)) return Optional.empty();
        return Optional.of(new MeanDifference(second - first, error, before.size() - 1));
    }

    private static double part(List<Unit> units, int at, double center) {
        return units.get(at).weight / weight(units) * (units.get(at).mean - center);
    }
}
