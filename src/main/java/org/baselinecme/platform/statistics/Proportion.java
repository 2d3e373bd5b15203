package org.baselinecme.platform.statistics;

import java.util.Collection;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.stat.interval.BinomialProportion;

/**
 * A proportion as counts, with its 95 % confidence intervals.
 *
 * @param numerator from 0 to the denominator
 * @param denominator from 1 to {@value #MOST}
 */
public record Proportion(long numerator, long denominator) {
    /** The largest count: the sum of two fits the integers of the distributions. */
    public static final long MOST = 1_000_000_000;

    /** Absolute accuracy of quantiles of the beta distribution: small compared to 1 out of {@link #MOST}. */
    private static final double ACCURACY = 1e-18;

    /** @throws IllegalArgumentException for counts out of range */
    public Proportion {
        if (denominator < 1 || denominator > MOST)
            throw new IllegalArgumentException("A denominator is 1 to " + MOST + ", not " + denominator);
        if (numerator < 0 || numerator > denominator)
            throw new IllegalArgumentException("A numerator is 0 to " + denominator + ", not " + numerator);
    }

    /**
     * The pooled proportion: sum of numerators over sum of denominators (R50), never the mean of percentages.
     *
     * @throws IllegalArgumentException if there are none, or more than {@link #MOST} in total
     */
    public static Proportion pooled(Collection<Proportion> parts) {
        return new Proportion(
                parts.stream().mapToLong(Proportion::numerator).sum(),
                parts.stream().mapToLong(Proportion::denominator).sum());
    }

    /** The proportion, 0 to 1. */
    public double rate() {
        return (double) numerator / denominator;
    }

    /** Denominator minus numerator. */
    public long rest() {
        return denominator - numerator;
    }

    /**
     * The score interval without continuity correction. Pages show this one.
     *
     * <p>Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212; method 3 of R. G. Newcombe, Stat. Med. 17 (1998)
     * 857–872.
     */
    public Interval wilson() {
        var found = BinomialProportion.getWilsonScoreInterval((int) denominator, rate(), Level.CONFIDENCE);
        return new Interval(
                numerator == 0 ? 0 : Math.min(found.getLowerBound(), rate()),
                rest() == 0 ? 1 : Math.max(found.getUpperBound(), rate()));
    }

    /**
     * The exact interval, by quantiles of the beta distribution; conservative. The one of Hipparchus is not used: see
     * docs/decisions/0020.
     *
     * <p>Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413.
     */
    public Interval clopperPearson() {
        return new Interval(
                numerator == 0 ? 0 : quantile(numerator, rest() + 1, Level.LOWER_TAIL),
                rest() == 0 ? 1 : quantile(numerator + 1, rest(), Level.UPPER_TAIL));
    }

    private static double quantile(long alpha, long beta, double probability) {
        return new BetaDistribution(alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
    }
}
