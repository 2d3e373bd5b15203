package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The change of a rate inside strata (sites, groups of patients), as one figure in which the mix of the strata is the same before
 * and after. The weights are those of Mantel and Haenszel.
 *
 * <p>Source: S. Greenland and J. M. Robins, Biometrics 41 (1985) 55–68; K. J. Rothman, S. Greenland and T. L. Lash, Modern
 * Epidemiology, 3rd ed. 2008, chapter 15.
 *
 * @param strata one or more
 */
public record StratifiedRates(List<TwoRates> strata) {
    /** @throws IllegalArgumentException without strata */
    public StratifiedRates {
        strata = List.copyOf(strata);
        if (strata.isEmpty()) throw new IllegalArgumentException("There is one stratum or more");
    }

    private static double weight(TwoRates one) {
        var first = one.before().exposure();
        var second = one.after().exposure();
        return first * second / (first + second);
    }

    private double sum(ToDoubleFunction<TwoRates> of) {
        return strata.stream().mapToDouble(of).sum();
    }

    /** The Mantel-Haenszel difference, after minus before, per unit of exposure. */
    public double difference() {
        return sum(one -> weight(one) * one.difference()) / sum(StratifiedRates::weight);
    }

    /** The standard error of the difference; 0 without events. */
    public double error() {
        return Math.sqrt(sum(one -> Math.pow(weight(one), 2)
                        * (one.before().variance() + one.after().variance())))
                / sum(StratifiedRates::weight);
    }

    /** The score test of no change in any stratum, without continuity correction; empty without events. */
    public Optional<ChiSquare> chiSquare() {
        var variance = sum(TwoRates::variance);
        return variance == 0
                ? Optional.empty()
                : Optional.of(new ChiSquare(Math.pow(sum(TwoRates::excess), 2) / variance, 1));
    }

    /**
     * The difference with what counts as chance being how the strata disagree about the change. Empty with fewer than two strata,
     * and where all change alike.
     */
    public Optional<MeanDifference> betweenStrata() {
        return UnitMeans.single(strata.stream()
                .map(one -> new UnitMeans.Unit(weight(one), one.difference()))
                .toList());
    }
}
