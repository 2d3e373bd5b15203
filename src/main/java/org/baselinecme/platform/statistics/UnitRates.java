package org.baselinecme.platform.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Two groups of units (months or sites), each with events and an exposure, that may vary more than Poisson's law allows.
 *
 * <p>Sources: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd ed. 1989, section 6.2 (overdispersed counts); W. G.
 * Cochran, Sampling Techniques, 3rd ed. 1977, section 6.3 (ratio of sums).
 *
 * @param before one or more units
 * @param after one or more units
 */
public record UnitRates(List<EventRate> before, List<EventRate> after) {
    /** Absolute accuracy of quantiles of t. */
    private static final double ACCURACY = 1e-15;

    /** @throws IllegalArgumentException without units on a side */
    public UnitRates {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() || after.isEmpty()) throw new IllegalArgumentException("Each group has one unit or more");
    }

    /** The sums of both groups. */
    public TwoRates pooled() {
        return new TwoRates(EventRate.pooled(before), EventRate.pooled(after));
    }

    /** Number of units minus two. */
    public int degreesOfFreedom() {
        return before.size() + after.size() - 2;
    }

    /**
     * The dispersion: how many times as much the units of a group vary as Poisson's law makes them, by Pearson's chi-square over
     * its degrees of freedom. Empty with fewer than three units in all.
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

    private static double chiSquare(List<EventRate> units) {
        var rate = EventRate.pooled(units).rate();
        if (rate == 0) return 0;
        return units.stream()
                .mapToDouble(unit -> Math.pow(unit.events() - unit.exposure() * rate, 2) / (unit.exposure() * rate))
                .sum();
    }

    /**
     * The difference of the pooled rates by the quasi-Poisson model: Poisson's variance times the dispersion (never less than 1),
     * on t. Empty with fewer than three units, or without events.
     */
    public Optional<MeanDifference> quasiPoisson() {
        var both = pooled();
        var variance = floored() * (both.before().variance() + both.after().variance());
        return degreesOfFreedom() < 1 || variance == 0
                ? Optional.empty()
                : Optional.of(new MeanDifference(both.difference(), Math.sqrt(variance), degreesOfFreedom()));
    }

    /**
     * The logarithm of the rate ratio by the same model, as R's {@code glm(…, quasipoisson)} gives it where the dispersion is above
     * 1. Empty with fewer than three units, or where a side has no events.
     */
    public Optional<MeanDifference> logRatio() {
        var both = pooled();
        if (degreesOfFreedom() < 1
                || both.before().events() == 0
                || both.after().events() == 0) return Optional.empty();
        var variance =
                floored() * (1.0 / both.before().events() + 1.0 / both.after().events());
        return Optional.of(new MeanDifference(log(both), Math.sqrt(variance), degreesOfFreedom()));
    }

    /** The two-sided p of the group in the quasi-Poisson regression; empty where {@link #logRatio()} is. */
    public OptionalDouble quasiPoissonP() {
        return logRatio()
                .map(found -> OptionalDouble.of(2
                        * new TDistribution(degreesOfFreedom(), ACCURACY).cumulativeProbability(-Math.abs(found.t()))))
                .orElse(OptionalDouble.empty());
    }

    private static double log(TwoRates both) {
        return Math.log(both.after().rate() / both.before().rate());
    }

    private double floored() {
        return Math.max(1, dispersion().orElse(1));
    }

    /**
     * The difference of the pooled rates by Welch's t test of the units' rates, weighted by their exposure. Empty with a single
     * unit on a side, or where no unit differs from its group.
     */
    public Optional<MeanDifference> welch() {
        return UnitMeans.welch(weighted(before), weighted(after));
    }

    /** The logarithm of the rate ratio with the same errors, each relative to its rate; empty where a side has no events. */
    public Optional<MeanDifference> welchLogRatio() {
        return isRatio() ? UnitMeans.welch(relative(before), relative(after)).map(this::ofRatio) : Optional.empty();
    }

    /**
     * The difference of the pooled rates where the units of both groups are the same, in the same order: what counts is how the
     * changes of the units differ from one another. Empty with fewer than two units.
     *
     * @throws IllegalArgumentException if the groups are not of one size
     */
    public Optional<MeanDifference> paired() {
        return UnitMeans.paired(weighted(before), weighted(after));
    }

    /** The logarithm of the rate ratio with the same errors, each relative to its rate; empty where a side has no events. */
    public Optional<MeanDifference> pairedLogRatio() {
        return isRatio() ? UnitMeans.paired(relative(before), relative(after)).map(this::ofRatio) : Optional.empty();
    }

    private boolean isRatio() {
        return pooled().before().events() > 0 && pooled().after().events() > 0;
    }

    private MeanDifference ofRatio(MeanDifference found) {
        return new MeanDifference(log(pooled()), found.standardError(), found.degreesOfFreedom());
    }

    private static List<UnitMeans.Unit> weighted(List<EventRate> units) {
        return units.stream()
                .map(unit -> new UnitMeans.Unit(unit.exposure(), unit.rate()))
                .toList();
    }

    /** Each rate as a multiple of that of its group. */
    private static List<UnitMeans.Unit> relative(List<EventRate> units) {
        var rate = EventRate.pooled(units).rate();
        return units.stream()
                .map(unit -> new UnitMeans.Unit(unit.exposure(), unit.rate() / rate))
                .toList();
    }

    /** The 95 % interval of the rate ratio of units that are periods: the wider of both methods; empty where neither is defined. */
    public Optional<Interval> ratioInterval() {
        return Stream.of(logRatio(), welchLogRatio())
                .flatMap(Optional::stream)
                .map(MeanDifference::interval)
                .max(Comparator.comparingDouble(one -> one.high() - one.low()))
                .map(UnitRates::raised);
    }

    /** The 95 % interval of the rate ratio of units that are the same before and after. */
    public Optional<Interval> pairedRatioInterval() {
        return pairedLogRatio().map(MeanDifference::interval).map(UnitRates::raised);
    }

    private static Interval raised(Interval logarithms) {
        return new Interval(Math.exp(logarithms.low()), Math.exp(logarithms.high()));
    }
}
