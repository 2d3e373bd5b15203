package org.baselinecme.platform.statistics;

import java.util.Collection;

/**
 * Events per exposure, such as infections per patient-day. Events can happen more than once to the same patient, so a rate is no
 * proportion.
 *
 * @param events 0 to {@value Proportion#MOST}
 * @param exposure what they were seen in, such as patient-days; more than 0, at most {@value #MOST}
 */
public record EventRate(long events, double exposure) {
    /** The largest exposure: more than what can be entered, as sums of decimals are rounded. */
    public static final double MOST = 2e9;

    /** @throws IllegalArgumentException for figures out of range */
    public EventRate {
        if (events < 0 || events > Proportion.MOST)
            throw new IllegalArgumentException("Events are 0 to " + Proportion.MOST + ", not " + events);
        if (!(exposure > 0 && exposure <= MOST))
            throw new IllegalArgumentException("An exposure is more than 0 and at most " + MOST + ", not " + exposure);
    }

    /**
     * The pooled rate: sum of events over sum of exposures (R50).
     *
     * @throws IllegalArgumentException if there are none, or more in total than can be computed
     */
    public static EventRate pooled(Collection<EventRate> parts) {
        return new EventRate(
                parts.stream().mapToLong(EventRate::events).sum(),
                parts.stream().mapToDouble(EventRate::exposure).sum());
    }

    /** Events per unit of exposure. */
    public double rate() {
        return events / exposure;
    }

    /**
     * The 95 % score interval: the counterpart of Wilson's.
     *
     * <p>Source: C. R. Rao, Linear Statistical Inference and Its Applications, 2nd ed. 1973; method 3 of L. Barker, Am. Stat. 56
     * (2002) 85–89.
     */
    public Interval score() {
        var square = Level.Z * Level.Z;
        var middle = events + square / 2;
        var half = Level.Z * Math.sqrt(events + square / 4);
        return new Interval(events == 0 ? 0 : Math.max(0, middle - half) / exposure, (middle + half) / exposure);
    }

    /** The variance of the rate by Poisson's law. */
    double variance() {
        return rate() / exposure;
    }
}
