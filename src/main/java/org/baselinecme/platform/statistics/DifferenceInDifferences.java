package org.baselinecme.platform.statistics;

/**
 * The change of a group that took part minus the change of a group that did not.
 *
 * <p>Source: A. M. Ryan, J. F. Burgess and J. B. Dimick, Health Serv. Res. 50 (2015) 1211–1235. The variances of the two changes
 * add up; the degrees of freedom are Satterthwaite's.
 */
public final class DifferenceInDifferences {
    /** So many degrees of freedom that t is the normal distribution. */
    public static final double AS_NORMAL = 1e6;

    private DifferenceInDifferences() {}

    /** The difference of two changes that are independent of each other. */
    public static MeanDifference of(MeanDifference intervention, MeanDifference comparison) {
        var first = square(intervention.standardError());
        var second = square(comparison.standardError());
        var freedom = square(first + second)
                / (square(first) / intervention.degreesOfFreedom() + square(second) / comparison.degreesOfFreedom());
        return new MeanDifference(intervention.estimate() - comparison.estimate(), Math.sqrt(first + second), freedom);
    }

    /**
     * The change of a proportion with its binomial error, for groups without units; its degrees of freedom are so many that t is
     * normal. A rate of 0 or 1 counts as half an event away from it, so that it has an error.
     */
    public static MeanDifference change(TwoProportions both) {
        return new MeanDifference(
                both.difference(), Math.sqrt(variance(both.before()) + variance(both.after())), AS_NORMAL);
    }

    /** The change of a rate with its Poisson error, likewise; no events count as half an event. */
    public static MeanDifference change(TwoRates both) {
        return new MeanDifference(
                both.difference(), Math.sqrt(variance(both.before()) + variance(both.after())), AS_NORMAL);
    }

    private static double variance(EventRate one) {
        return Math.max(one.events(), 0.5) / one.exposure() / one.exposure();
    }

    private static double variance(Proportion one) {
        var edge = one.numerator() == 0 || one.rest() == 0;
        var rate = edge ? (one.numerator() + 0.5) / (one.denominator() + 1.0) : one.rate();
        return rate * (1 - rate) / one.denominator();
    }

    private static double square(double value) {
        return value * value;
    }
}
