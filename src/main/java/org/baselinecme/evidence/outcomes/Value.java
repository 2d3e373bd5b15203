package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;

/** What was observed: a share, or a mean. */
sealed interface Value {
    /** Fewer than these are not shown: people could be known again (R49). */
    int LEAST = 5;

    int MOST_DECIMALS = 6;

    /** Two standard errors of a difference, both groups of one size: 1.96 · √2. */
    double TOLD_APART = 2.77;

    /** Out of how many. */
    long n();

    /** The share, 0 to 1, or the mean in the unit of the measure. */
    double centre();

    /** Its 95 % interval, where it has one. */
    Optional<Interval> interval();

    /** As many as it takes to see the smallest difference that a test could tell from chance. */
    int decimals();

    /** The same out of that difference. */
    private static int decimals(double difference) {
        if (difference <= 0) return 1;
        return Math.clamp((int) Math.ceil(-Math.log10(difference)), 1, MOST_DECIMALS);
    }

    default boolean isSmall() {
        return n() < LEAST;
    }

    /** All as one: sums over sums, never a mean of percentages (R50); of one kind, one or more. */
    static Value pooled(List<Value> values) {
        return switch (values.getFirst()) {
            case Share share ->
                new Share(Proportion.pooled(
                        values.stream().map(v -> ((Share) v).of()).toList()));
            case Average average ->
                new Average(Summary.pooled(
                        values.stream().map(v -> ((Average) v).of()).toList()));
        };
    }

    /** So many of so many. */
    record Share(Proportion of) implements Value {
        @Override
        public long n() {
            return of.denominator();
        }

        @Override
        public double centre() {
            return of.rate();
        }

        @Override
        public Optional<Interval> interval() {
            return Optional.of(of.wilson());
        }

        /** Of its percent. */
        @Override
        public int decimals() {
            return Value.decimals(TOLD_APART * 100 * 0.5 / Math.sqrt(n()));
        }
    }

    /** A mean of so many. */
    record Average(Summary of) implements Value {
        @Override
        public long n() {
            return of.n();
        }

        @Override
        public double centre() {
            return of.mean();
        }

        @Override
        public Optional<Interval> interval() {
            return of.interval();
        }

        @Override
        public int decimals() {
            return Value.decimals(TOLD_APART * of.sd() / Math.sqrt(n()));
        }
    }
}
