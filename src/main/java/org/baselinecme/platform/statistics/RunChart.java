package org.baselinecme.platform.statistics;

import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * A run chart: values in order of time around a line, and the two tests of Anhøj for values that do not vary by chance alone: an
 * unusually long run on one side of the line, and unusually few crossings of it.
 *
 * <p>Source: J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014) e113825; J. Anhøj, PLoS ONE 10 (2015) e0121349.
 *
 * @param values in order of time, one or more
 * @param line the center, such as the median of a baseline
 */
public record RunChart(List<Double> values, double line) {
    /** With fewer useful values neither test says anything. */
    public static final int LEAST = 10;

    private static final double FEW = 0.05;
    private static final double LONGER = 3;

    /** @throws IllegalArgumentException without values */
    public RunChart {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("A chart has one value or more");
    }

    /** A chart around the median of all its values. */
    public static RunChart of(List<Double> values) {
        return new RunChart(values, new Sample(values).median());
    }

    private List<Integer> sides() {
        return values.stream()
                .map(value -> Double.compare(value, line))
                .filter(side -> side != 0)
                .map(Integer::signum)
                .toList();
    }

    /** The number of values that are not on the line. */
    public int useful() {
        return sides().size();
    }

    /** The most values in a row on one side; a value on the line neither counts nor ends a run. */
    public int longestRun() {
        var longest = 0;
        var length = 0;
        var sides = sides();
        for (var at = 0; at < sides.size(); at++) {
            length = at > 0 && sides.get(at).equals(sides.get(at - 1)) ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** How often the values change the side. */
    public int crossings() {
        var sides = sides();
        var count = 0;
        for (var at = 1; at < sides.size(); at++) if (!sides.get(at).equals(sides.get(at - 1))) count++;
        return count;
    }

    /** The longest run that chance explains: log₂(useful values) + 3, rounded. */
    public int longestExpected() {
        return useful() == 0 ? 0 : (int) Math.rint(Math.log(useful()) / Math.log(2) + LONGER);
    }

    /** The fewest crossings that chance explains: the 5 % quantile of the binomial distribution. */
    public int fewestExpected() {
        return useful() < 2 ? 0 : new BinomialDistribution(useful() - 1, 0.5).inverseCumulativeProbability(FEW);
    }

    /** Whether one side is kept longer than chance explains. */
    public boolean isShifted() {
        return useful() >= LEAST && longestRun() > longestExpected();
    }

    /** Whether the line is crossed less often than chance explains. */
    public boolean isCrossedRarely() {
        return useful() >= LEAST && crossings() < fewestExpected();
    }

    /** Whether either test finds a change that chance does not explain. */
    public boolean isSignal() {
        return isShifted() || isCrossedRarely();
    }
}
