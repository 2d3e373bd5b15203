package org.baselinecme.platform.statistics;

import org.hipparchus.special.Gamma;

/**
 * The exact factor that corrects a standardized difference for the bias of small samples.
 *
 * <p>Source: L. V. Hedges, J. Educ. Stat. 6 (1981) 107–128.
 */
final class Hedges {
    private Hedges() {}

    /** Γ(df/2) / (√(df/2) · Γ((df−1)/2)), for 2 degrees of freedom or more. */
    static double factor(long degreesOfFreedom) {
        var half = degreesOfFreedom / 2.0;
        return Math.exp(Gamma.logGamma(half) - Gamma.logGamma(half - 0.5)) / Math.sqrt(half);
    }
}
