package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The change of a proportion inside strata (sites, groups of patients), as one figure in which the mix of the strata is the same
 * before and after. The weights are those of Mantel and Haenszel.
 *
 * <p>Sources: N. Mantel and W. Haenszel, J. Natl. Cancer Inst. 22 (1959) 719–748; T. Sato, Biometrics 45 (1989) 1323–1324; X. Yan
 * and X. G. Su, Stat. Biopharm. Res. 2 (2010) 329–335 (Newcombe's interval by strata).
 *
 * @param strata one or more
 */
public record StratifiedProportions(List<TwoProportions> strata) {
    /** @throws IllegalArgumentException without strata */
    public StratifiedProportions {
        strata = List.copyOf(strata);
        if (strata.isEmpty()) throw new IllegalArgumentException("There is one stratum or more");
    }

    private static double weight(TwoProportions one) {
        var first = (double) one.before().denominator();
        var second = (double) one.after().denominator();
        return first * second / (first + second);
    }

    private double sum(ToDoubleFunction<TwoProportions> of) {
        return strata.stream().mapToDouble(of).sum();
    }

    private double weighted(ToDoubleFunction<TwoProportions> of) {
        return sum(one -> weight(one) * of.applyAsDouble(one)) / sum(StratifiedProportions::weight);
    }

    /** The Mantel-Haenszel difference, after minus before, −1 to 1. */
    public double difference() {
        return weighted(TwoProportions::difference);
    }

    /** The common odds ratio of Mantel and Haenszel, after over before; empty where it is undefined. */
    public OptionalDouble oddsRatio() {
        var up = sum(one -> odds(one.after().numerator(), one.before().rest(), one));
        var down = sum(one -> odds(one.before().numerator(), one.after().rest(), one));
        return down == 0 ? OptionalDouble.empty() : OptionalDouble.of(up / down);
    }

    private static double odds(long numerator, long rest, TwoProportions one) {
        return (double) numerator
                * rest
                / (one.before().denominator() + one.after().denominator());
    }

    /** The standard error of the difference that holds for few large and for many small strata. */
    public double satoError() {
        var all = sum(StratifiedProportions::weight);
        var p = sum(StratifiedProportions::satoP);
        var q = sum(StratifiedProportions::satoQ);
        return Math.sqrt(Math.max(0, difference() * p + q)) / all;
    }

    private static double satoP(TwoProportions one) {
        var first = (double) one.before().denominator();
        var second = (double) one.after().denominator();
        var n = first + second;
        return (second * second * one.before().numerator()
                        - first * first * one.after().numerator()
                        + first * second * (first - second) / 2)
                / (n * n);
    }

    private static double satoQ(TwoProportions one) {
        var n = (double) one.before().denominator() + one.after().denominator();
        return ((double) one.after().numerator() * one.before().rest()
                        + (double) one.before().numerator() * one.after().rest())
                / (2 * n);
    }

    /** The 95 % interval of the difference by square and add over the strata; with one stratum it is Newcombe's. */
    public Interval newcombe() {
        var first = bounds(TwoProportions::before);
        var second = bounds(TwoProportions::after);
        var lambda1 = lambda(TwoProportions::before);
        var lambda2 = lambda(TwoProportions::after);
        var below = Math.sqrt(lambda2 * spread(second.low()) + lambda1 * spread(first.high()));
        var above = Math.sqrt(lambda2 * spread(second.high()) + lambda1 * spread(first.low()));
        var middle = difference();
        return new Interval(Math.max(-1, middle - Level.Z * below), Math.min(1, middle + Level.Z * above));
    }

    private static double spread(double rate) {
        return rate * (1 - rate);
    }

    private double lambda(Function<TwoProportions, Proportion> side) {
        var all = sum(StratifiedProportions::weight);
        return sum(one -> Math.pow(weight(one) / all, 2) / side.apply(one).denominator());
    }

    /** The stratified Wilson interval of one side. */
    private Interval bounds(Function<TwoProportions, Proportion> side) {
        var all = sum(StratifiedProportions::weight);
        var total = sum(one -> Math.pow(weight(one) / all, 2) * variance(side.apply(one)));
        var single = sum(one -> weight(one) / all * Math.sqrt(variance(side.apply(one))));
        var z = single == 0 ? Level.Z : Level.Z * Math.sqrt(total) / single;
        return new Interval(
                Math.max(0, weighted(one -> wilson(side.apply(one), z, -1))),
                Math.min(1, weighted(one -> wilson(side.apply(one), z, 1))));
    }

    private static double variance(Proportion one) {
        return spread(one.rate()) / one.denominator();
    }

    private static double wilson(Proportion one, double z, int sign) {
        var n = (double) one.denominator();
        var square = z * z;
        var root = z * Math.sqrt(variance(one) + square / (4 * n * n));
        return (one.rate() + square / (2 * n) + sign * root) / (1 + square / n);
    }

    /** The Cochran-Mantel-Haenszel chi-square without continuity correction; empty where no stratum can change. */
    public Optional<ChiSquare> chiSquare() {
        var excess = sum(one -> one.after().numerator() - expected(one));
        var variance = sum(StratifiedProportions::hypergeometric);
        return variance == 0 ? Optional.empty() : Optional.of(new ChiSquare(excess * excess / variance, 1));
    }

    private static double expected(TwoProportions one) {
        var n = (double) one.before().denominator() + one.after().denominator();
        return one.after().denominator()
                * (one.before().numerator() + one.after().numerator())
                / n;
    }

    private static double hypergeometric(TwoProportions one) {
        var first = (double) one.before().denominator();
        var second = (double) one.after().denominator();
        var yes = (double) one.before().numerator() + one.after().numerator();
        var n = first + second;
        return n < 2 ? 0 : first * second * yes * (n - yes) / (n * n * (n - 1));
    }

    /**
     * The difference with what counts as chance being how the strata disagree about the change: for three strata or more that are
     * sites. Empty with fewer than two strata, and where all change alike.
     */
    public Optional<MeanDifference> betweenStrata() {
        var units = strata.stream()
                .map(one -> new UnitMeans.Unit(weight(one), one.difference()))
                .toList();
        return UnitMeans.single(units);
    }
}
