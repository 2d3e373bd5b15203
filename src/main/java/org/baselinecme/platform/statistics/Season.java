package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Values before and after an intervention with a level for each side and one for each month of the year: least squares of both, so
 * that neither a step nor a season is taken for the other. A month that occurs once has its own level and says nothing more.
 *
 * <p>Source: F. Yates, J. Am. Stat. Assoc. 29 (1934) 51–66 (two-way tables with unequal numbers).
 *
 * @param values in order of time
 */
public record Season(List<At> values) {
    /**
     * A value.
     *
     * @param after whether it follows the intervention
     * @param month of the year
     */
    public record At(boolean after, int month, double value) {
        double side() {
            return after ? 1 : 0;
        }
    }

    /** @throws IllegalArgumentException without a value on a side */
    public Season {
        values = List.copyOf(values);
        if (values.stream().map(At::after).distinct().count() != 2)
            throw new IllegalArgumentException("Each side has one value or more");
    }

    /** What neither the side nor the month of the year explains, in order of time. */
    public List<Double> residuals() {
        var sides = centered(values.stream().map(At::side).toList());
        var centered = centered(values.stream().map(At::value).toList());
        var squares = squares(sides);
        var step = squares == 0
                ? 0
                : IntStream.range(0, values.size())
                                .mapToDouble(at -> sides.get(at) * centered.get(at))
                                .sum()
                        / squares;
        return IntStream.range(0, values.size())
                .mapToObj(at -> centered.get(at) - step * sides.get(at))
                .toList();
    }

    /** Each number minus the mean of its month. */
    private List<Double> centered(List<Double> numbers) {
        var means = IntStream.range(0, values.size())
                .boxed()
                .collect(Collectors.groupingBy(at -> values.get(at).month, Collectors.averagingDouble(numbers::get)));
        return IntStream.range(0, values.size())
                .mapToObj(at -> numbers.get(at) - means.getOrDefault(values.get(at).month, 0.0))
                .toList();
    }

    private static double squares(List<Double> numbers) {
        return numbers.stream().mapToDouble(one -> one * one).sum();
    }

    /** Whether the month of this value occurs more than once. */
    public boolean isRepeated(int at) {
        return values.stream().filter(one -> one.month == values.get(at).month).count() > 1;
    }

    /** The degrees of freedom that are left. */
    public int degreesOfFreedom() {
        var steps = squares(centered(values.stream().map(At::side).toList())) == 0 ? 0 : 1;
        return values.size() - months() - steps;
    }

    private int months() {
        return (int) values.stream().map(At::month).distinct().count();
    }

    /** The p of the months of the year, by F against levels of the sides alone; empty with too few values to tell. */
    public OptionalDouble p() {
        var freedom = degreesOfFreedom();
        var more = values.size() - 2 - freedom;
        var rest = squares(residuals());
        if (freedom < 1 || more < 1 || rest == 0) return OptionalDouble.empty();
        var f = Math.max(0, alone() - rest) / more / (rest / freedom);
        return OptionalDouble.of(1 - new FDistribution(more, freedom).cumulativeProbability(f));
    }

    /** The sum of squares around the means of the sides. */
    private double alone() {
        var means = values.stream().collect(Collectors.groupingBy(At::after, Collectors.averagingDouble(At::value)));
        return values.stream()
                .mapToDouble(one -> one.value - means.getOrDefault(one.after, 0.0))
                .map(apart -> apart * apart)
                .sum();
    }
}
