package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proportions, one, two and paired: values that were published, the edges, and what always holds. */
class StatisticsTest {
    /** As exact as four printed decimals. */
    private static final Offset<Double> PRINTED = within(0.00005);

    private static final Offset<Double> EXACT = within(1e-12);

    /** The first four: Newcombe, Stat. Med. 17 (1998) 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "215, 500, 0.3873, 0.4738",
        "310, 500, 0.5767, 0.6615"
    })
    void the_wilson_interval_equals_published_values(long numerator, long denominator, double low, double high) {
        var interval = new Proportion(numerator, denominator).wilson();
        assertThat(interval.low()).isCloseTo(low, PRINTED);
        assertThat(interval.high()).isCloseTo(high, PRINTED);
    }

    /** Closed forms; the last, where counts kept as a rate lose one, by SciPy's quantiles of the beta distribution. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0.975",
        "1, 1, 0.025, 1",
        "0, 10, 0, 0.3085",
        "1000000, 1000000, 0.9999963111, 1",
        "29, 100, 0.2035741893, 0.3892659589"
    })
    void the_exact_interval_is_correct_at_the_edges(long numerator, long denominator, double low, double high) {
        var interval = new Proportion(numerator, denominator).clopperPearson();
        assertThat(interval.low()).isCloseTo(low, PRINTED);
        assertThat(interval.high()).isCloseTo(high, PRINTED);
    }

    /** All but the last: Newcombe, Stat. Med. 17 (1998) 873–890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "48, 80, 56, 70, 0.0524, 0.3339",
        "3, 10, 9, 10, 0.1705, 0.8090",
        "2, 7, 6, 7, 0.0582, 0.8062",
        "0, 29, 5, 56, -0.0381, 0.1926",
        "0, 20, 0, 10, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "0, 20, 10, 10, 0.6791, 1.0000",
        "0, 10, 10, 10, 0.6075, 1.0000",
        "215, 500, 310, 500, 0.1284, 0.2495"
    })
    void the_newcombe_interval_equals_published_values(
            long before, long ofBefore, long after, long ofAfter, double low, double high) {
        var interval = two(before, ofBefore, after, ofAfter).newcombe();
        assertThat(interval.low()).isCloseTo(low, PRINTED);
        assertThat(interval.high()).isCloseTo(high, PRINTED);
    }

    /** The first: Newcombe, Stat. Med. 17 (1998) 2635–2650; the others: Fagerland, Lydersen and Laake 2017, chapter 8. */
    @ParameterizedTest
    @CsvSource({"36, 12, 2, 0, 0.0569, 0.3404", "59, 6, 16, 80, -0.1186, -0.0046", "1, 1, 7, 12, -0.5069, -0.0256"})
    void the_interval_of_pairs_equals_published_values(
            long both, long gained, long lost, long neither, double low, double high) {
        var interval = new PairedProportions(both, gained, lost, neither).newcombe();
        assertThat(interval.low()).isCloseTo(low, PRINTED);
        assertThat(interval.high()).isCloseTo(high, PRINTED);
    }

    @Test
    void the_worked_example_of_215_and_310_of_500() {
        var change = two(215, 500, 310, 500);
        assertThat(change.difference()).isCloseTo(0.19, EXACT);
        assertThat(change.z()).hasValueCloseTo(6.016, within(0.0005));
        assertThat(change.wald().low()).isCloseTo(0.1292, PRINTED);
        assertThat(change.wald().high()).isCloseTo(0.2508, PRINTED);
        assertThat(change.cohenH()).isCloseTo(0.3828, PRINTED);
        assertThat(two(26, 100, 69, 100).cohenH()).isCloseTo(0.8905, PRINTED);
        assertThat(change.smallestExpected()).isCloseTo(237.5, EXACT);
    }

    @Test
    void the_worked_example_of_18_gained_and_5_lost() {
        var learners = new PairedProportions(20, 18, 5, 7);
        assertThat(learners.correctedChiSquare().orElseThrow().statistic()).isCloseTo(6.261, within(0.0005));
        assertThat(learners.chiSquare().orElseThrow().statistic()).isCloseTo(7.348, within(0.0005));
        assertThat(learners.exactP()).isCloseTo(0.01062, within(0.000005));
        assertThat(learners.before()).isEqualTo(new Proportion(25, 50));
        assertThat(learners.after()).isEqualTo(new Proportion(38, 50));
        assertThat(learners.difference()).isCloseTo(0.26, EXACT);
    }

    @Test
    void an_undefined_test_is_empty() {
        assertThat(two(0, 10, 0, 12).chiSquare()).isEmpty();
        assertThat(two(10, 10, 12, 12).z()).isEmpty();
        assertThat(two(0, 10, 0, 12).fisherP()).isCloseTo(1, EXACT);
        assertThat(two(0, 10, 0, 12).cohenH()).isZero();
        assertThat(new PairedProportions(5, 0, 0, 5).chiSquare()).isEmpty();
        assertThat(new PairedProportions(5, 0, 0, 5).correctedChiSquare()).isEmpty();
        assertThat(new PairedProportions(0, 3, 3, 0).exactP()).isEqualTo(1);
        assertThat(new PairedProportions(0, 3, 3, 0).correctedChiSquare()).contains(new ChiSquare(0, 1));
        assertThat(ChiSquare.ofTable(new long[] {1, 0}, new long[] {2, 0})).isEmpty();
    }

    @Test
    void a_small_p_keeps_its_digits() {
        assertThat(new ChiSquare(100, 1).p()).isCloseTo(1.52397060483e-23, within(1e-33));
        assertThat(two(10, 100, 90, 100).fisherP()).isCloseTo(6.69917528422e-33, within(1e-43));
        assertThat(new PairedProportions(0, 100, 0, 0).exactP()).isCloseTo(Math.pow(2, -99), within(1e-40));
    }

    @Test
    void rates_are_pooled_by_their_counts_and_never_averaged() {
        var pooled = Proportion.pooled(List.of(new Proportion(1, 2), new Proportion(10, 98)));
        assertThat(pooled).isEqualTo(new Proportion(11, 100));
    }

    @Test
    void an_interval_contains_its_estimate() {
        grid().forEach(change -> {
            Stream.of(change.before().wilson(), change.before().clopperPearson())
                    .forEach(interval -> {
                        assertThat(interval.contains(change.before().rate())).isTrue();
                        assertThat(interval.low()).isBetween(0.0, interval.high());
                        assertThat(interval.high()).isLessThanOrEqualTo(1);
                    });
            assertThat(change.newcombe().contains(change.difference())).isTrue();
            assertThat(change.wald().contains(change.difference())).isTrue();
        });
    }

    @Test
    void intervals_are_symmetric() {
        grid().map(TwoProportions::before).forEach(one -> {
            var mirrored = new Proportion(one.rest(), one.denominator());
            assertThat(mirrored.clopperPearson().high())
                    .isCloseTo(1 - one.clopperPearson().low(), EXACT);
            assertThat(mirrored.wilson().low()).isCloseTo(1 - one.wilson().high(), EXACT);
        });
    }

    @Test
    void swapping_before_and_after_changes_the_sign() {
        grid().forEach(there -> {
            var back = new TwoProportions(there.after(), there.before());
            assertThat(back.newcombe().low()).isCloseTo(-there.newcombe().high(), EXACT);
            assertThat(back.wald().high()).isCloseTo(-there.wald().low(), EXACT);
            assertThat(back.cohenH()).isCloseTo(-there.cohenH(), EXACT);
            assertThat(back.fisherP()).isCloseTo(there.fisherP(), EXACT);
            assertThat(back.z().orElse(0)).isCloseTo(-there.z().orElse(0), EXACT);
        });
    }

    @Test
    void swapping_gained_and_lost_changes_the_sign() {
        var random = new Random(1);
        for (var turn = 0; turn < 500; turn++) {
            var count = random.longs(4, 0, 40).toArray();
            var there = new PairedProportions(count[0], count[1], count[2], count[3] + 1);
            var back = new PairedProportions(count[0], count[2], count[1], count[3] + 1);
            assertThat(there.newcombe().contains(there.difference())).isTrue();
            assertThat(back.newcombe().low()).isCloseTo(-there.newcombe().high(), EXACT);
            assertThat(back.exactP()).isEqualTo(there.exactP()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void invalid_arguments_are_rejected_with_a_message() {
        refused(() -> new Proportion(1, 0), "A denominator is 1 to 1000000000, not 0");
        refused(() -> new Proportion(3, 2), "A numerator is 0 to 2, not 3");
        refused(() -> new Proportion(-1, 2), "A numerator is 0 to 2, not -1");
        refused(() -> Proportion.pooled(List.of()), "A denominator is 1 to 1000000000, not 0");
        refused(() -> new PairedProportions(0, 0, 0, 0), "Pairs are 1 to 1000000000, not 0");
        refused(() -> new PairedProportions(1, -1, 0, 0), "A count of pairs is 0 to 1000000000");
        refused(() -> ChiSquare.ofTable(new long[] {1, 2}, new long[] {1}), "The rows of a table are of one length");
        refused(() -> ChiSquare.ofTable(new long[] {1, 2}), "A table has two or more rows and columns");
        refused(() -> ChiSquare.ofTable(new long[] {1, 2}, new long[] {1, -1}), "A count is 0 to 1000000000");
        refused(() -> new Interval(0, Double.NaN), "An interval has finite bounds, not 0.0 and NaN");
        refused(() -> new Interval(1, 0), "An interval from 1.0 cannot end at 0.0");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(sentence);
    }

    /** Every pair of proportions of 1, 2, 7 and 23. */
    private static Stream<TwoProportions> grid() {
        return all().flatMap(before -> all().map(after -> new TwoProportions(before, after)));
    }

    private static Stream<Proportion> all() {
        return IntStream.of(1, 2, 7, 23)
                .boxed()
                .flatMap(of -> IntStream.rangeClosed(0, of).mapToObj(count -> new Proportion(count, of)));
    }

    private static TwoProportions two(long before, long ofBefore, long after, long ofAfter) {
        return new TwoProportions(new Proportion(before, ofBefore), new Proportion(after, ofAfter));
    }
}
