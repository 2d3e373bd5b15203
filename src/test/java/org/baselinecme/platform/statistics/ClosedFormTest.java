package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases whose value follows by hand; each test names the formula it follows from. */
class ClosedFormTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** The 0.975 quantile of the standard normal distribution, from printed tables with 15 decimals. */
    private static final double Z = 1.959963984540054;

    /** With x = 0 the equation (p − 0)² = z²·p·(1 − p)/n has the roots 0 and z²/(n + z²). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 9, 1000, 1_000_000_000})
    void the_wilson_interval_of_none_ends_at_z_squared_over_n_plus_z_squared(long n) {
        var interval = new Proportion(0, n).wilson();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(Z * Z / (n + Z * Z), within(1e-9 / n));
    }

    /** P(X = 0) = (1 − p)ⁿ = 0.025. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 9, 1000})
    void the_exact_interval_of_none_ends_where_none_has_probability_0_025(long n) {
        var interval = new Proportion(0, n).clopperPearson();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(1 - Math.pow(0.025, 1.0 / n), EXACT);
    }

    /** P(X ≥ 1) = 1 − (1 − p)² = 0.025 and P(X ≤ 1) = 1 − p² = 0.025. */
    @Test
    void the_exact_interval_of_one_of_two_has_square_roots() {
        var interval = new Proportion(1, 2).clopperPearson();
        assertThat(interval.low()).isCloseTo(1 - Math.sqrt(0.975), EXACT);
        assertThat(interval.high()).isCloseTo(Math.sqrt(0.975), EXACT);
    }

    /** From none to all the Wilson bounds are z²/(n + z²) from the ends: difference 1, less √2 times that. */
    @ParameterizedTest
    @ValueSource(longs = {1, 4, 500})
    void newcombe_from_none_to_all(long n) {
        var interval = two(0, n, n, n).newcombe();
        assertThat(interval.low()).isCloseTo(1 - Math.sqrt(2) * Z * Z / (n + Z * Z), EXACT);
        assertThat(interval.high()).isEqualTo(1);
    }

    /** asin √0 = 0, asin √¼ = π/6, asin √½ = π/4, asin √¾ = π/3, asin √1 = π/2. */
    @Test
    void cohens_h_of_quarters_is_a_fraction_of_pi() {
        assertThat(two(0, 4, 4, 4).cohenH()).isCloseTo(Math.PI, EXACT);
        assertThat(two(1, 4, 3, 4).cohenH()).isCloseTo(Math.PI / 3, EXACT);
        assertThat(two(6, 8, 4, 8).cohenH()).isCloseTo(-Math.PI / 6, EXACT);
        assertThat(two(5, 10, 5, 10).cohenH()).isZero();
    }

    /** Two of the C(2n, n) tables are that extreme. */
    @ParameterizedTest
    @CsvSource({"1, 2", "2, 6", "3, 20", "4, 70", "5, 252"})
    void fishers_p_from_none_to_all_is_two_tables_of_all(long n, double tables) {
        assertThat(two(0, n, n, n).fisherP()).isCloseTo(2 / tables, EXACT);
    }

    /** n changes all one way: 2·½ⁿ. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 10, 50})
    void mcnemars_exact_p_of_changes_one_way_halves_with_each(long n) {
        var p = new PairedProportions(3, n, 0, 3).exactP();
        assertThat(p).isCloseTo(2 * Math.pow(0.5, n), within(1e-9 * p));
    }

    /** (n − 0)²/n = n; corrected (n − 1)²/n. */
    @ParameterizedTest
    @ValueSource(longs = {1, 4, 25})
    void mcnemars_chi_square_of_changes_one_way_is_their_number(long n) {
        var pairs = new PairedProportions(0, n, 0, 0);
        assertThat(pairs.chiSquare().orElseThrow().statistic()).isCloseTo(n, EXACT);
        assertThat(pairs.correctedChiSquare().orElseThrow().statistic()).isCloseTo((n - 1.0) * (n - 1.0) / n, EXACT);
    }

    /** With 2 degrees of freedom the upper tail is exp(−x/2); with 4 it is (1 + x/2)·exp(−x/2). */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 5.991464547107979, 80})
    void p_of_chi_square_with_even_degrees_of_freedom_is_an_exponential(double x) {
        var tail = Math.exp(-x / 2);
        assertThat(new ChiSquare(x, 2).p()).isCloseTo(tail, within(1e-9 * tail));
        assertThat(new ChiSquare(x, 4).p()).isCloseTo((1 + x / 2) * tail, within(1e-9 * (1 + x / 2) * tail));
    }

    /** All n of the diagonal of a k × k table: χ² = n·(k − 1). */
    @Test
    void the_chi_square_of_a_diagonal_is_n_times_one_less_than_its_length() {
        var two = ChiSquare.ofTable(new long[] {5, 0}, new long[] {0, 7}).orElseThrow();
        var three = ChiSquare.ofTable(new long[] {4, 0, 0}, new long[] {0, 1, 0}, new long[] {0, 0, 9})
                .orElseThrow();
        assertThat(two.statistic()).isCloseTo(12, EXACT);
        assertThat(three.statistic()).isCloseTo(28, EXACT);
        assertThat(three.degreesOfFreedom()).isEqualTo(4);
    }

    /** One degree of freedom is the Cauchy distribution: p = 1 − 2·atan(t)/π, quantile tan(0.475·π). */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 12.7062, 4000})
    void t_with_one_degree_of_freedom_is_an_arc_tangent(double t) {
        var difference = new MeanDifference(t, 1, 1);
        assertThat(difference.p()).isCloseTo(1 - 2 * Math.atan(t) / Math.PI, EXACT);
        assertThat(difference.interval().high()).isCloseTo(t + Math.tan(0.475 * Math.PI), within(1e-8));
    }

    /** Two degrees of freedom: p = 1 − t/√(2 + t²), quantile 0.95·√(2/(1 − 0.95²)). */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 4.302652729911275, 100})
    void t_with_two_degrees_of_freedom_is_a_square_root(double t) {
        var difference = new MeanDifference(t, 1, 2);
        assertThat(difference.p()).isCloseTo(1 - t / Math.sqrt(2 + t * t), EXACT);
        assertThat(difference.interval().high()).isCloseTo(t + 0.95 * Math.sqrt(2 / (1 - 0.95 * 0.95)), EXACT);
    }

    /** 1, 2, …, n: mean (n + 1)/2, variance n·(n + 1)/12; and the same where 10⁷ is added to each. */
    @ParameterizedTest
    @CsvSource({"2, 0", "5, 0", "100, 0", "100, 10000000"})
    void the_first_n_numbers_have_mean_and_variance_of_the_uniform_distribution(int n, double shift) {
        var sample =
                new Sample(LongStream.rangeClosed(1, n).mapToObj(i -> i + shift).toList());
        assertThat(sample.mean()).isCloseTo(shift + (n + 1) / 2.0, EXACT);
        assertThat(sample.median()).isCloseTo(shift + (n + 1) / 2.0, EXACT);
        assertThat(sample.sd().orElseThrow()).isCloseTo(Math.sqrt(n * (n + 1) / 12.0), EXACT);
    }

    /** As many values a below a center as above it, and the center once: variance a²·2k/2k, whatever k is. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 2000})
    void values_one_step_below_and_above_a_large_center_have_that_step_as_deviation(int k) {
        var values = new ArrayList<>(List.of(5_000_000.5));
        values.addAll(Collections.nCopies(k, 5_000_000.25));
        values.addAll(Collections.nCopies(k, 5_000_000.75));
        assertThat(new Sample(values).sd().orElseThrow()).isCloseTo(0.25, EXACT);
    }

    /** Deviations −1, 0, 1 against −1, 1, 0: 1 over √(2·2). */
    @Test
    void the_correlation_of_two_orders_of_three_is_a_half() {
        var ordered = Sample.of(1, 2, 3);
        assertThat(ordered.correlation(Sample.of(1, 3, 2))).hasValueCloseTo(0.5, EXACT);
        assertThat(ordered.correlation(Sample.of(50, 40, 30))).hasValueCloseTo(-1.0, EXACT);
        assertThat(ordered.correlation(Sample.of(4, 4, 4))).isEmpty();
    }

    /** Γ(1)/(1·Γ(½)) = 1/√π, Γ(2)/(√2·Γ(3⁄2)) = √(2/π), Γ(3)/(√3·Γ(5⁄2)) = 8/(3·√(3π)). */
    @Test
    void the_factor_of_hedges_for_even_degrees_of_freedom_has_a_root_of_pi() {
        assertThat(Hedges.factor(2)).isCloseTo(1 / Math.sqrt(Math.PI), EXACT);
        assertThat(Hedges.factor(4)).isCloseTo(Math.sqrt(2 / Math.PI), EXACT);
        assertThat(Hedges.factor(6)).isCloseTo(8 / (3 * Math.sqrt(3 * Math.PI)), EXACT);
    }

    /** Differences 1 and 3: mean 2, standard deviation √2, standard error 1; t = 2 with one degree of freedom. */
    @Test
    void two_pairs_by_hand() {
        var paired = PairedT.of(Sample.of(0, 0), Sample.of(1, 3)).orElseThrow();
        assertThat(paired.test().t()).isCloseTo(2, EXACT);
        assertThat(paired.test().p()).isCloseTo(1 - 2 * Math.atan(2) / Math.PI, EXACT);
        assertThat(paired.cohenDz()).isCloseTo(Math.sqrt(2), EXACT);
        assertThat(paired.cohenDav()).isCloseTo(2, EXACT);
    }

    /** Equal n and equal variance s²: standard error s·√(2/n), 2·(n − 1) degrees of freedom, d the difference over s. */
    @ParameterizedTest
    @ValueSource(longs = {2, 50, 1_000_000})
    void welch_of_equal_sizes_and_variances_is_students_test(long n) {
        var welch = Welch.of(new Summary(n, 10, 3), new Summary(n, 11.5, 3)).orElseThrow();
        assertThat(welch.test().standardError()).isCloseTo(3 * Math.sqrt(2.0 / n), EXACT);
        assertThat(welch.test().degreesOfFreedom()).isCloseTo(2 * (n - 1), within(1e-9 * n));
        assertThat(welch.cohenD()).isCloseTo(0.5, EXACT);
    }

    /** Two parts of two equal values a and b: four values a, a, b, b with variance (b − a)²/3. */
    @Test
    void parts_without_spread_pool_to_the_spread_between_them() {
        var pooled = Summary.pooled(List.of(new Summary(2, 4, 0), new Summary(2, 10, 0)));
        assertThat(pooled.mean()).isCloseTo(7, EXACT);
        assertThat(pooled.sd()).isCloseTo(Math.sqrt(12), EXACT);
    }

    /** Center ½: three sigma are 1.5/√n, so limits 0.5 ± 0.15 for 100 and 0.5 ± 0.5 for 9. */
    @Test
    void the_limits_of_a_chart_around_a_half() {
        var chart = PChart.of(List.of(new Proportion(50, 100), new Proportion(200, 400), new Proportion(2, 4)));
        assertThat(chart.limits().get(0).low()).isCloseTo(0.35, EXACT);
        assertThat(chart.limits().get(1).high()).isCloseTo(0.575, EXACT);
        assertThat(chart.limits().get(2)).isEqualTo(new Interval(0, 1));
    }

    private static TwoProportions two(long before, long ofBefore, long after, long ofAfter) {
        return new TwoProportions(new Proportion(before, ofBefore), new Proportion(after, ofAfter));
    }
}
