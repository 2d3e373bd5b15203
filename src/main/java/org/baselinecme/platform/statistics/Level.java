package org.baselinecme.platform.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The only confidence level in use, 95 % two-sided, and its quantiles. */
final class Level {
    static final double CONFIDENCE = 0.95;
    static final double LOWER_TAIL = 0.025;
    static final double UPPER_TAIL = 0.975;

    /** The quantile of the standard normal distribution, 1.96. */
    static final double Z = new NormalDistribution().inverseCumulativeProbability(UPPER_TAIL);

    private Level() {}
}
