package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Two groups of units (months or sites), each with its own proportion, and the change from the first group to the second. Where
 * the units differ more than chance allows, the interval of the pooled proportions is too narrow; these intervals are not.
 *
 * <p>Sources: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd ed. 1989, section 4.5 (overdispersion); W. G.
 * Cochran, Sampling Techniques, 3rd ed. 1977, section 6.3 (ratio of sums).
 *
 * @param before one or more units
 * @param after one or more units
 */
public record UnitProportions(List<Proportion> before, List<Proportion> after) {
    /** Absolute accuracy of quantiles of t. */
    private static final double ACCURACY = 1e-15;

    /** @throws IllegalArgumentException without units on a side */
    public UnitProportions {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() || after.isEmpty()) throw new IllegalArgumentException("Each group has one unit or more");
    }

    /** The sums of both groups. */
    public TwoProportions pooled() {
        return new TwoProportions(Proportion.pooled(before), Proportion.pooled(after));
    }

    /** Number of units minus two. */
    public int degreesOfFreedom() {
        return before.size() + after.size() - 2;
    }

    /**
     * The dispersion: how many times as much the units of a group vary as chance alone makes them, by Pearson's chi-square over
     * its degrees of freedom. 1 is chance alone. Empty with fewer than three units in all.
     */
    public OptionalDouble dispersion() {
        return degreesOfFreedom() < 1 ? OptionalDouble.empty() : OptionalDouble.of(chiSquare() / degreesOfFreedom());
    }

    /** The probability that chance alone makes the units of each group vary this much; empty with fewer than three units. */
    public OptionalDouble dispersionP() {
        return degreesOfFreedom() < 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(new ChiSquare(chiSquare(), degreesOfFreedom()).p());
    }

    private double chiSquare() {
        return chiSquare(before) + chiSquare(after);
    }

    private static double chiSquare(List<Proportion> units) {
        var rate = Proportion.pooled(units).rate();
        if (rate == 0 || rate == 1) return 0;
        return units.stream()
                .mapToDouble(unit -> {
                    var excess = unit.numerator() - unit.denominator() * rate;
                    return excess * excess / (unit.denominator() * rate * (1 - rate));
                })
                .sum();
    }

    /**
     * The difference of the pooled proportions by the quasi-binomial model: the binomial variance times the dispersion (never
     * less than 1), on t. Empty with fewer than three units, or where both rates are 0 or 1.
     */
    public Optional<MeanDifference> quasiBinomial() {
        if (degreesOfFreedom() < 1) return Optional.empty();
        var both = pooled();
        var variance = floored() * (variance(both.before()) + variance(both.after()));
        if (variance == 0) return Optional.empty();
        return Optional.of(new MeanDifference(both.difference(), Math.sqrt(variance), degreesOfFreedom()));
    }

    /**
     * The two-sided p of the group in a quasi-binomial logistic regression, as R's {@code glm(…, quasibinomial)} gives it where
     * the dispersion is above 1. Empty where a rate is 0 or 1, or with fewer than three units.
     */
    public OptionalDouble quasiBinomialP() {
        var both = pooled();
        if (degreesOfFreedom() < 1 || isAtAnEnd(both.before()) || isAtAnEnd(both.after()))
            return OptionalDouble.empty();
        var error = Math.sqrt(floored() * (1 / information(both.before()) + 1 / information(both.after())));
        var t = (logit(both.after()) - logit(both.before())) / error;
        return OptionalDouble.of(
                2 * new TDistribution(degreesOfFreedom(), ACCURACY).cumulativeProbability(-Math.abs(t)));
    }

    private double floored() {
        return Math.max(1, dispersion().orElse(1));
    }

    private static boolean isAtAnEnd(Proportion one) {
        return one.numerator() == 0 || one.rest() == 0;
    }

    private static double logit(Proportion one) {
        return Math.log((double) one.numerator() / one.rest());
    }

    private static double information(Proportion one) {
        return one.denominator() * one.rate() * (1 - one.rate());
    }

    private static double variance(Proportion one) {
        return one.rate() * (1 - one.rate()) / one.denominator();
    }

    /**
     * The difference of the pooled proportions by Welch's t test of the units' rates, weighted by their size; with units of one
     * size it is Welch's test of the rates. Empty with a single unit on a side, or where no unit differs from its group.
     */
    public Optional<MeanDifference> welch() {
        return UnitMeans.welch(weighted(before), weighted(after));
    }

    private static List<UnitMeans.Unit> weighted(List<Proportion> units) {
        return units.stream()
                .map(unit -> new UnitMeans.Unit(unit.denominator(), unit.rate()))
                .toList();
    }

    /**
     * The difference of the pooled proportions where the units of both groups are the same, in the same order: what counts is how
     * the changes of the units differ from one another. Empty with fewer than two units.
     *
     * @throws IllegalArgumentException if the groups are not of one size
     */
    public Optional<MeanDifference> paired() {
        return UnitMeans.paired(weighted(before), weighted(after));
    }

    /** A p from either method: the larger of those that are defined. */
    public OptionalDouble largerP() {
        return Stream.of(quasiBinomialP(), asDouble(welch()), asDouble(quasiBinomial()))
                .flatMapToDouble(OptionalDouble::stream)
                .max();
    }

    private static OptionalDouble asDouble(Optional<MeanDifference> found) {
        return found.stream().mapToDouble(MeanDifference::p).findFirst();
    }
}
