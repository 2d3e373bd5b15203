package org.baselinecme.platform.statistics;

import java.util.Optional;
import java.util.stream.LongStream;
import org.hipparchus.special.Beta;

/**
 * A yes-or-no value of the same people before and after (R48: matched by a stable id), as the four counts of McNemar's test.
 *
 * <p>Source: Q. McNemar, Psychometrika 12 (1947) 153–157.
 *
 * @param both yes before and after
 * @param gained no before, yes after (wrong, then right)
 * @param lost yes before, no after (right, then wrong)
 * @param neither no before and after
 */
public record PairedProportions(long both, long gained, long lost, long neither) {
    /** @throws IllegalArgumentException for a negative count, and for 0 or more than {@link Proportion#MOST} pairs */
    public PairedProportions {
        if (LongStream.of(both, gained, lost, neither).anyMatch(count -> count < 0 || count > Proportion.MOST))
            throw new IllegalArgumentException("A count of pairs is 0 to " + Proportion.MOST);
        var pairs = both + gained + lost + neither;
        if (pairs < 1 || pairs > Proportion.MOST)
            throw new IllegalArgumentException("Pairs are 1 to " + Proportion.MOST + ", not " + pairs);
    }

    /** The number of pairs. */
    public long pairs() {
        return both + gained + lost + neither;
    }

    /** The proportion of yes before. */
    public Proportion before() {
        return new Proportion(both + lost, pairs());
    }

    /** The proportion of yes after. */
    public Proportion after() {
        return new Proportion(both + gained, pairs());
    }

    /** After minus before, −1 to 1. */
    public double difference() {
        return (double) (gained - lost) / pairs();
    }

    /**
     * The 95 % interval of the difference: square and add, with the correlation of the pairs (its continuity-corrected
     * estimate).
     *
     * <p>Source: method 10 of R. G. Newcombe, Stat. Med. 17 (1998) 2635–2650.
     */
    public Interval newcombe() {
        return Newcombe.interval(before(), after(), correlation());
    }

    private double correlation() {
        var spread = Math.sqrt((double) before().numerator() * before().rest())
                * Math.sqrt((double) after().numerator() * after().rest());
        var agreement = (double) both * neither - (double) gained * lost;
        if (spread == 0) return 0;
        return (agreement > 0 ? Math.max(0, agreement - pairs() / 2.0) : agreement) / spread;
    }

    /**
     * The exact two-sided p of McNemar's test: twice the binomial probability of this number or fewer of the rarer change.
     * It is 1 if nobody changed. Computed as lower tail, so that a small p keeps its digits.
     */
    public double exactP() {
        var rarer = Math.min(gained, lost);
        var other = Math.max(gained, lost);
        return rarer == other ? 1 : Math.min(1, 2 * Beta.regularizedBeta(0.5, other, rarer + 1.0));
    }

    /** McNemar's chi-square without continuity correction; empty if nobody changed. */
    public Optional<ChiSquare> chiSquare() {
        return chiSquare(Math.abs(gained - lost));
    }

    /** McNemar's chi-square with continuity correction (A. L. Edwards 1948); empty if nobody changed. */
    public Optional<ChiSquare> correctedChiSquare() {
        return chiSquare(Math.max(0, Math.abs(gained - lost) - 1));
    }

    private Optional<ChiSquare> chiSquare(long excess) {
        if (gained + lost == 0) return Optional.empty();
        return Optional.of(new ChiSquare((double) excess * excess / (gained + lost), 1));
    }
}
