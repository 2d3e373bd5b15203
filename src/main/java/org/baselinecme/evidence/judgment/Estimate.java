package org.baselinecme.evidence.judgment;

import java.util.OptionalDouble;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.MeanDifference;

/**
 * A difference with its interval and test.
 *
 * @param unit what varies by chance
 * @param method message key
 * @param difference after minus before, −1 to 1 for proportions
 * @param interval 95 %
 * @param p two-sided; empty where it is undefined
 * @param test the difference with its standard error, for further computation
 */
public record Estimate(
        VaryingUnit unit, String method, double difference, Interval interval, OptionalDouble p, MeanDifference test) {
    private static final double LEVEL = 0.05;

    static Estimate of(VaryingUnit unit, String method, MeanDifference test) {
        return new Estimate(unit, method, test.estimate(), test.interval(), OptionalDouble.of(test.p()), test);
    }

    /** The same errors around another difference; p is that of the new difference, or the larger one given. */
    Estimate around(double other, OptionalDouble atLeast) {
        var moved = new MeanDifference(other, test.standardError(), test.degreesOfFreedom());
        var found = Math.max(moved.p(), other == difference ? atLeast.orElse(0) : 0);
        return new Estimate(unit, method, other, moved.interval(), OptionalDouble.of(found), moved);
    }

    double width() {
        return interval.high() - interval.low();
    }

    /** Whether the interval excludes zero and the test is significant. */
    public boolean isSignificant() {
        return !interval.contains(0) && p.orElse(1) < LEVEL;
    }

    boolean hasSignOf(double other) {
        return Math.signum(difference) == Math.signum(other);
    }
}
