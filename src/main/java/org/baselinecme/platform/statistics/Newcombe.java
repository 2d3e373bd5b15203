package org.baselinecme.platform.statistics;

/** Intervals of a difference of proportions from their Wilson intervals: square and add. */
final class Newcombe {
    private Newcombe() {}

    /** The 95 % interval of after minus before; the correlation is 0 for unpaired proportions. */
    static Interval interval(Proportion before, Proportion after, double correlation) {
        var first = before.wilson();
        var second = after.wilson();
        var difference = after.rate() - before.rate();
        var below = add(after.rate() - second.low(), first.high() - before.rate(), correlation);
        var above = add(second.high() - after.rate(), before.rate() - first.low(), correlation);
        return new Interval(Math.max(-1, difference - below), Math.min(1, difference + above));
    }

    private static double add(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
    }
}
