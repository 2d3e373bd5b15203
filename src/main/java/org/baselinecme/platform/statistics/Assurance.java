package org.baselinecme.platform.statistics;

/**
 * Whether a process, as its limits show it, can be expected to meet a target.
 *
 * <p>Source: NHS England, Making Data Count (assurance icons of statistical process control).
 */
public enum Assurance {
    /** The target is met even at the worse limit: the process passes always. */
    PASSES,
    /** The target is not met even at the better limit: the process fails unless it is changed. */
    FAILS,
    /** The target lies between the limits: it is hit or missed by chance. */
    HIT_OR_MISS;

    /**
     * The assurance of a process.
     *
     * @param limits of the latest phase
     * @param higher whether higher values are better
     */
    public static Assurance of(Interval limits, double target, boolean higher) {
        var worse = higher ? limits.low() - target : target - limits.high();
        var better = higher ? limits.high() - target : target - limits.low();
        if (worse >= 0) return PASSES;
        return better < 0 ? FAILS : HIT_OR_MISS;
    }
}
