package org.baselinecme.platform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An observed value: a proportion, a rate of events, or a mean with its standard deviation. */
public sealed interface MeasuredValue {
    /** Values of fewer people are not shown, as individuals could be identified (R49). */
    int LEAST = 5;

    int MOST_DECIMALS = 6;

    /** Half-width of the 95 % interval of a difference between two groups of one size, in standard errors: 1.96 · √2. */
    double RESOLUTION = 2.77;

    /** The number of people or items it is based on; of a rate, the whole part of its exposure. */
    long n();

    /** What was counted in how much; empty for a mean. */
    Optional<ControlChart.Count> counted();

    /** The proportion, 0 to 1, the events per unit of exposure, or the mean in the unit of the measure. */
    double center();

    /** The 95 % confidence interval; empty if it is undefined. */
    Optional<Interval> interval();

    /** Decimals needed to show the smallest difference that a test could distinguish from chance. */
    int decimals();

    private static int decimals(double difference) {
        if (difference <= 0) return 1;
        return Math.clamp((int) Math.ceil(-Math.log10(difference)), 1, MOST_DECIMALS);
    }

    default boolean isSmall() {
        return n() < LEAST;
    }

    /** All values pooled: sums over sums, never a mean of percentages (R50). One or more, all of one kind. */
    static MeasuredValue pooled(List<MeasuredValue> values) {
        return switch (values.getFirst()) {
            case Share share ->
                new Share(Proportion.pooled(
                        values.stream().map(v -> ((Share) v).of()).toList()));
            case Rate rate ->
                new Rate(EventRate.pooled(
                        values.stream().map(v -> ((Rate) v).of()).toList()));
            case Average average ->
                new Average(Summary.pooled(
                        values.stream().map(v -> ((Average) v).of()).toList()));
        };
    }

    /**
     * Which values must be hidden if their total is shown: small ones, and beside a single small one the smallest other, as it
     * could be computed from the total (R49).
     */
    static List<Boolean> suppressed(List<MeasuredValue> values) {
        var hidden = values.stream().map(MeasuredValue::isSmall).collect(Collectors.toCollection(ArrayList::new));
        if (hidden.stream().filter(small -> small).count() != 1) return hidden;
        var least = -1;
        for (var i = 0; i < values.size(); i++)
            if (!hidden.get(i)
                    && (least < 0 || values.get(i).n() < values.get(least).n())) least = i;
        if (least >= 0) hidden.set(least, true);
        return hidden;
    }

    /** A proportion. */
    record Share(Proportion of) implements MeasuredValue {
        @Override
        public long n() {
            return of.denominator();
        }

        @Override
        public Optional<ControlChart.Count> counted() {
            return Optional.of(new ControlChart.Count(of.numerator(), of.denominator()));
        }

        @Override
        public double center() {
            return of.rate();
        }

        @Override
        public Optional<Interval> interval() {
            return Optional.of(of.wilson());
        }

        /** Decimals of the percentage. */
        @Override
        public int decimals() {
            return MeasuredValue.decimals(RESOLUTION * 100 * 0.5 / Math.sqrt(n()));
        }
    }

    /** A rate of events. */
    record Rate(EventRate of) implements MeasuredValue {
        @Override
        public long n() {
            return (long) of.exposure();
        }

        @Override
        public Optional<ControlChart.Count> counted() {
            return Optional.of(new ControlChart.Count(of.events(), of.exposure()));
        }

        @Override
        public double center() {
            return of.rate();
        }

        @Override
        public Optional<Interval> interval() {
            return Optional.of(of.score());
        }

        /** Decimals of the rate per unit of exposure. */
        @Override
        public int decimals() {
            return MeasuredValue.decimals(RESOLUTION * Math.sqrt(of.events() + 1.0) / of.exposure());
        }
    }

    /** A mean. */
    record Average(Summary of) implements MeasuredValue {
        @Override
        public long n() {
            return of.n();
        }

        @Override
        public Optional<ControlChart.Count> counted() {
            return Optional.empty();
        }

        @Override
        public double center() {
            return of.mean();
        }

        @Override
        public Optional<Interval> interval() {
            return of.interval();
        }

        @Override
        public int decimals() {
            return MeasuredValue.decimals(RESOLUTION * of.sd() / Math.sqrt(n()));
        }
    }
}
