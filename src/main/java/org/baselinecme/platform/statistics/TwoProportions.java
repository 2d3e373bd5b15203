package org.baselinecme.platform.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Two unpaired proportions and the change from the first to the second. Differences are after minus before: 0.19 is 19
 * percentage points more.
 */
public record TwoProportions(Proportion before, Proportion after) {
    /** Tolerance for tables as probable as the observed one, as in R's fisher.test. */
    private static final double AS_PROBABLE = 1 + 1e-7;

    /** After minus before, −1 to 1. */
    public double difference() {
        return after.rate() - before.rate();
    }

    /**
     * The 95 % interval of the difference: the hybrid score interval without continuity correction. Pages show this one.
     *
     * <p>Source: method 10 of R. G. Newcombe, Stat. Med. 17 (1998) 873–890.
     */
    public Interval newcombe() {
        return Newcombe.interval(before, after, 0);
    }

    /** The Wald 95 % interval of the difference, as in R's prop.test; poor for small counts and rates near 0 or 1. */
    public Interval wald() {
        var half = Level.Z * Math.sqrt(variance(before) + variance(after));
        return new Interval(Math.max(-1, difference() - half), Math.min(1, difference() + half));
    }

    private static double variance(Proportion one) {
        return one.rate() * (1 - one.rate()) / one.denominator();
    }

    /**
     * Cohen's h, 2·asin√after − 2·asin√before: 0.2 is small, 0.5 medium, 0.8 large.
     *
     * <p>Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, chapter 6.
     */
    public double cohenH() {
        return 2 * Math.asin(Math.sqrt(after.rate())) - 2 * Math.asin(Math.sqrt(before.rate()));
    }

    /** Pearson's chi-square without continuity correction; empty if both rates are 0, or both 1. */
    public Optional<ChiSquare> chiSquare() {
        return ChiSquare.ofTable(
                new long[] {before.numerator(), before.rest()}, new long[] {after.numerator(), after.rest()});
    }

    /** The two-proportion z with pooled variance, the signed root of {@link #chiSquare()}; its p is the same. */
    public OptionalDouble z() {
        return chiSquare().stream()
                .mapToDouble(found -> Math.copySign(Math.sqrt(found.statistic()), difference()))
                .findFirst();
    }

    /** The smallest expected count without a change; below 5, {@link #fisherP()} applies instead of chi-square. */
    public double smallestExpected() {
        var smallerGroup = Math.min(before.denominator(), after.denominator());
        return (double) smallerGroup * Math.min(numerators(), total() - numerators()) / total();
    }

    /**
     * Fisher's exact test, two-sided: the sum over all tables with the same margins that are no more probable than the
     * observed one. Always defined. Its cost grows with the smallest margin.
     */
    public double fisherP() {
        var tables = new HypergeometricDistribution((int) total(), (int) numerators(), (int) before.denominator());
        var enough = tables.probability((int) before.numerator()) * AS_PROBABLE;
        var sum = IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability)
                .filter(probability -> probability <= enough)
                .sum();
        return Math.min(1, sum);
    }

    private long numerators() {
        return before.numerator() + after.numerator();
    }

    private long total() {
        return before.denominator() + after.denominator();
    }
}
