package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.baselinecme.platform.statistics.MeasuredValue.Average;
import org.baselinecme.platform.statistics.MeasuredValue.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The method of an effect follows from the data. The values of the methods are in {@link ReferenceValuesTest}. */
class EffectTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** The smallest expected count is the smaller group times the rarer outcome over the total: 20 · 10 / 40 = 5. */
    @Test
    void proportions_are_tested_by_chi_square_from_an_expected_count_of_5() {
        var chiSquare = effect(share(2, 20), share(8, 20));
        var fisher = effect(share(2, 20), share(7, 20));
        assertThat(chiSquare.method()).isEqualTo("effect.newcombe");
        assertThat(chiSquare.p().orElseThrow())
                .isCloseTo(two(2, 20, 8, 20).chiSquare().orElseThrow().p(), EXACT);
        assertThat(fisher.method()).isEqualTo("effect.fisher");
        assertThat(fisher.p().orElseThrow()).isCloseTo(two(2, 20, 7, 20).fisherP(), EXACT);
        assertThat(fisher.interval()).isEqualTo(two(2, 20, 7, 20).newcombe());
        assertThat(fisher.measure()).isEqualTo("effect.cohen-h");
    }

    @Test
    void means_are_tested_by_welch_and_sized_without_bias_below_20() {
        var few = effect(mean(19, 50, 8), mean(40, 54, 10));
        var many = effect(mean(20, 50, 8), mean(40, 54, 10));
        var welch = Welch.of(new Summary(19, 50, 8), new Summary(40, 54, 10)).orElseThrow();
        assertThat(few.method()).isEqualTo("effect.welch");
        assertThat(few.measure()).isEqualTo("effect.hedges-g");
        assertThat(few.size()).isCloseTo(welch.hedgesG(), EXACT);
        assertThat(few.interval()).isEqualTo(welch.test().interval());
        assertThat(few.p().orElseThrow()).isCloseTo(welch.test().p(), EXACT);
        assertThat(few.n()).isEqualTo(19);
        assertThat(many.measure()).isEqualTo("effect.cohen-d");
    }

    @Test
    void means_without_variance_have_no_effect() {
        assertThat(Effect.of(mean(30, 5, 0), mean(30, 6, 0))).isEmpty();
    }

    @Test
    void a_proportion_is_not_compared_with_a_mean() {
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.of(share(1, 2), mean(30, 6, 1)));
    }

    @Test
    void a_change_is_significant_where_the_interval_excludes_zero_and_p_is_below_5_percent() {
        assertThat(effect(share(430, 1000), share(620, 1000)).isSignificant()).isTrue();
        assertThat(effect(share(43, 100), share(44, 100)).isSignificant()).isFalse();
        assertThat(effect(share(0, 200), share(0, 200)).isSignificant()).isFalse();
    }

    @Test
    void r49_a_group_below_10_is_not_tested() {
        assertThat(effect(share(0, 9), share(9, 9)).isTested()).isFalse();
        assertThat(effect(share(0, 9), share(9, 9)).isSignificant()).isFalse();
        assertThat(effect(share(0, 10), share(10, 10)).isSignificant()).isTrue();
    }

    /** The size of 0 to k of n is 2·asin√(k/n). */
    @ParameterizedTest
    @CsvSource({
        "9, 1000, effect.slight",
        "10, 1000, effect.small",
        "61, 1000, effect.small",
        "62, 1000, effect.medium",
        "151, 1000, effect.medium",
        "152, 1000, effect.large"
    })
    void magnitudes_begin_at_0_2_and_0_5_and_0_8(long after, long of, String magnitude) {
        assertThat(effect(share(0, of), share(after, of)).magnitude()).isEqualTo(magnitude);
        assertThat(effect(share(after, of), share(0, of)).magnitude()).isEqualTo(magnitude);
    }

    @Test
    void r50_values_pool_by_their_sums() {
        assertThat(MeasuredValue.pooled(List.of(share(1, 2), share(10, 98)))).isEqualTo(share(11, 100));
        assertThat(MeasuredValue.pooled(List.of(mean(2, 4, 0), mean(2, 10, 0))).center())
                .isCloseTo(7, EXACT);
    }

    @Test
    void r49_a_single_small_value_hides_the_smallest_other() {
        assertThat(MeasuredValue.suppressed(List.of(share(1, 4), share(1, 30), share(1, 20))))
                .containsExactly(true, false, true);
        assertThat(MeasuredValue.suppressed(List.of(share(1, 4), share(1, 3), share(1, 20))))
                .containsExactly(true, true, false);
        assertThat(MeasuredValue.suppressed(List.of(share(1, 5), share(1, 20)))).containsExactly(false, false);
        assertThat(MeasuredValue.suppressed(List.of(share(1, 4)))).containsExactly(true);
    }

    /** Percentages: 2.77 · 50/√n is 13.9 for 100, 0.99 for 19,600 and 0.0979 for 2,000,000. */
    @ParameterizedTest
    @CsvSource({"1, 1", "100, 1", "19600, 1", "2000000, 2", "1000000000, 3"})
    void a_percentage_has_as_many_decimals_as_its_group_resolves(long n, int decimals) {
        assertThat(share(0, n).decimals()).isEqualTo(decimals);
    }

    @Test
    void a_mean_has_as_many_decimals_as_its_group_resolves() {
        assertThat(mean(30, 5, 0).decimals()).isEqualTo(1);
        assertThat(mean(100, 5, 0.02).decimals()).isEqualTo(3);
        assertThat(mean(1_000_000, 5, 1e-9).decimals()).isEqualTo(MeasuredValue.MOST_DECIMALS);
    }

    @Test
    void the_interval_of_a_value_is_wilsons_or_students() {
        assertThat(share(8, 21).interval()).contains(new Proportion(8, 21).wilson());
        assertThat(mean(12, 61.5, 9.2).interval()).isEqualTo(new Summary(12, 61.5, 9.2).interval());
        assertThat(mean(1, 5, 0).interval()).isEmpty();
    }

    private static Effect effect(MeasuredValue before, MeasuredValue after) {
        return Effect.of(before, after).orElseThrow();
    }

    private static MeasuredValue share(long numerator, long denominator) {
        return new Share(new Proportion(numerator, denominator));
    }

    private static MeasuredValue mean(long n, double mean, double sd) {
        return new Average(new Summary(n, mean, sd));
    }

    private static TwoProportions two(long before, long ofBefore, long after, long ofAfter) {
        return new TwoProportions(new Proportion(before, ofBefore), new Proportion(after, ofAfter));
    }
}
