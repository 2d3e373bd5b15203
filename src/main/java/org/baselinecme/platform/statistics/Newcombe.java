package org.baselinecme.platform.statistics;

/** Intervals of a difference of proportions out of the Wilson intervals of each: square and add. */
final class Newcombe {
    private Newcombe() {}

    /** Of after minus before, 95 %; the correlation is that of the two where they are paired, else 0. */
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
