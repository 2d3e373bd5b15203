package org.baselinecme.platform.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Two rates of events and the change from the first to the second. The sum of the events is taken as given: which side an event
 * falls on is then binomial.
 *
 * <p>Sources: J. Przyborowski and H. Wilenski, Biometrika 31 (1940) 313–323; G. Y. Zou and A. Donner, Stat. Med. 27 (2008)
 * 1693–1702, and H. Q. Li, M. L. Tang and W. K. Wong, Comput. Stat. 29 (2014) 217–236, for the interval of the difference.
 */
public record TwoRates(EventRate before, EventRate after) {
    /** Tolerance for counts as probable as the observed one, as in R's binom.test. */
    private static final double AS_PROBABLE = 1 + 1e-7;

    /** After minus before, per unit of exposure. */
    public double difference() {
        return after.rate() - before.rate();
    }

    /** After over before; empty without events before. */
    public OptionalDouble ratio() {
        return before.events() == 0 ? OptionalDouble.empty() : OptionalDouble.of(after.rate() / before.rate());
    }

    /** The 95 % interval of the difference, by square and add from the score intervals of both rates. */
    public Interval interval() {
        var first = before.score();
        var second = after.score();
        return new Interval(
                difference() - Math.hypot(after.rate() - second.low(), first.high() - before.rate()),
                difference() + Math.hypot(second.high() - after.rate(), before.rate() - first.low()));
    }

    /** The 95 % interval of the ratio, from the score interval of the share of events after; empty without events before. */
    public Optional<Interval> ratioInterval() {
        if (before.events() == 0) return Optional.empty();
        var share = new Proportion(after.events(), all()).wilson();
        var scale = before.exposure() / after.exposure();
        return Optional.of(
                new Interval(scale * share.low() / (1 - share.low()), scale * share.high() / (1 - share.high())));
    }

    private long all() {
        return before.events() + after.events();
    }

    /** The share of events that the second side would have without a change. */
    private double expected() {
        return after.exposure() / (before.exposure() + after.exposure());
    }

    /** The smallest expected number of events without a change; below 5, {@link #exactP()} applies instead of chi-square. */
    public double smallestExpected() {
        return all() * Math.min(expected(), 1 - expected());
    }

    /** The score test of no change, without continuity correction; empty without events. */
    public Optional<ChiSquare> chiSquare() {
        if (all() == 0) return Optional.empty();
        return Optional.of(new ChiSquare(excess() * excess() / variance(), 1));
    }

    double excess() {
        return after.events() - all() * expected();
    }

    double variance() {
        return all() * expected() * (1 - expected());
    }

    /** The exact two-sided p, as R's {@code poisson.test} gives it: of all counts that are no more probable than the observed one. */
    public double exactP() {
        if (all() == 0) return 1;
        var counts = new BinomialDistribution((int) all(), expected());
        var found = (int) after.events();
        var enough = counts.logProbability(found) + Math.log(AS_PROBABLE);
        var mean = all() * expected();
        if (found == mean) return 1;
        var p = found < mean
                ? counts.cumulativeProbability(found) + above(counts, enough, (int) Math.ceil(mean))
                : upper(found) + below(counts, enough, (int) Math.floor(mean));
        return Math.min(1, p);
    }

    /** The probability of the counts from this one on that are no more probable than that. */
    private double above(BinomialDistribution counts, double enough, int from) {
        var low = from;
        var high = (int) all() + 1;
        while (low < high) {
            var middle = low + (high - low) / 2;
            if (counts.logProbability(middle) <= enough) high = middle;
            else low = middle + 1;
        }
        return low > all() ? 0 : upper(low);
    }

    /** The probability of this count or more, as lower tail of what is left, so that a small p keeps its digits. */
    private double upper(int count) {
        return new BinomialDistribution((int) all(), 1 - expected()).cumulativeProbability((int) all() - count);
    }

    private static double below(BinomialDistribution counts, double enough, int until) {
        var low = -1;
        var high = until;
        while (low < high) {
            var middle = high - (high - low) / 2;
            if (counts.logProbability(middle) <= enough) low = middle;
            else high = middle - 1;
        }
        return low < 0 ? 0 : counts.cumulativeProbability(low);
    }
}
