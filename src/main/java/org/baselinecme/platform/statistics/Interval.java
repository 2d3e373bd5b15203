package org.baselinecme.platform.statistics;

/**
 * A closed interval: a confidence interval (always 95 %, two-sided) or the limits of a chart, in the unit of its
 * value.
 */
public record Interval(double low, double high) {
    /** @throws IllegalArgumentException if a bound is not finite, or the low one exceeds the high one */
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high))
            throw new IllegalArgumentException("An interval has finite bounds, not " + low + " and " + high);
        if (low > high) throw new IllegalArgumentException("An interval from " + low + " cannot end at " + high);
    }

    /** Whether the value lies inside or on a bound. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
