package org.baselinecme.platform.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The size of a change with its interval and test. The method follows from the data.
 *
 * @param difference after minus before: −1 to 1 for proportions, per unit of exposure for rates, else in the unit of the measure
 * @param interval 95 %, of the difference
 * @param method message key of the method of interval and p
 * @param measure message key of the effect size
 * @param size effect size without unit, with the sign of the difference; of rates their ratio, which is not finite without events
 *     before
 * @param sizes 95 % interval of the ratio of rates; empty for other effect sizes
 * @param p two-sided; empty where it is undefined
 * @param n of the smaller group
 */
public record Effect(
        double difference,
        Interval interval,
        String method,
        String measure,
        double size,
        Optional<Interval> sizes,
        OptionalDouble p,
        long n) {
    /** With a smaller group no test and no effect size are shown (R49). */
    public static final int LEAST = 10;

    /** The smallest expected count of a cell that chi-square is valid for. */
    private static final int EXPECTED = 5;

    private static final double LEVEL = 0.05;
    private static final String RATIO = "effect.rate-ratio";
    private static final int SMALL_SAMPLE = 20;
    private static final double SMALL = 0.2;
    private static final double MEDIUM = 0.5;
    private static final double LARGE = 0.8;

    /** The effect; empty if the means have no variance, so that nothing can be tested. */
    public static Optional<Effect> of(MeasuredValue before, MeasuredValue after) {
        var n = Math.min(before.n(), after.n());
        if (before instanceof MeasuredValue.Share first && after instanceof MeasuredValue.Share second)
            return Optional.of(of(new TwoProportions(first.of(), second.of()), n));
        if (before instanceof MeasuredValue.Average first && after instanceof MeasuredValue.Average second)
            return of(first.of(), second.of(), n);
        if (before instanceof MeasuredValue.Rate first && after instanceof MeasuredValue.Rate second)
            return Optional.of(of(new TwoRates(first.of(), second.of()), n));
        throw new IllegalArgumentException("Values of different kinds cannot be compared");
    }

    private static Effect of(TwoProportions both, long n) {
        var exact = both.smallestExpected() < EXPECTED;
        var p = exact
                ? OptionalDouble.of(both.fisherP())
                : both.chiSquare().stream().mapToDouble(found -> found.p()).findFirst();
        return new Effect(
                both.difference(),
                both.newcombe(),
                exact ? "effect.fisher" : "effect.newcombe",
                "effect.cohen-h",
                both.cohenH(),
                Optional.empty(),
                p,
                n);
    }

    private static Effect of(TwoRates both, long n) {
        var exact = both.smallestExpected() < EXPECTED;
        return new Effect(
                both.difference(),
                both.interval(),
                exact ? "effect.rates-exact" : "effect.rates",
                RATIO,
                both.ratio().orElse(Double.POSITIVE_INFINITY),
                both.ratioInterval(),
                exact
                        ? OptionalDouble.of(both.exactP())
                        : both.chiSquare().stream().mapToDouble(ChiSquare::p).findFirst(),
                n);
    }

    private static Optional<Effect> of(Summary before, Summary after, long n) {
        var few = n < SMALL_SAMPLE;
        return Welch.of(before, after)
                .map(welch -> new Effect(
                        welch.test().estimate(),
                        welch.test().interval(),
                        "effect.welch",
                        few ? "effect.hedges-g" : "effect.cohen-d",
                        few ? welch.hedgesG() : welch.cohenD(),
                        Optional.empty(),
                        OptionalDouble.of(welch.test().p()),
                        n));
    }

    /** Whether the interval excludes zero and the test is significant. */
    public boolean isSignificant() {
        return isTested() && !interval.contains(0) && p.orElse(1) < LEVEL;
    }

    /** Whether the groups are large enough to show a test and an effect size. */
    public boolean isTested() {
        return n >= LEAST;
    }

    /** Whether the effect size is a ratio of rates, which has an interval and no magnitude. */
    public boolean isRatio() {
        return measure.equals(RATIO);
    }

    /** Message key of the magnitude of the effect size. */
    public String magnitude() {
        var much = Math.abs(size);
        if (much < SMALL) return "effect.slight";
        if (much < MEDIUM) return "effect.small";
        return much < LARGE ? "effect.medium" : "effect.large";
    }
}
