package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.stat.inference.TTest;
import org.junit.jupiter.api.Test;

/** Samples and the two t tests: where they are undefined, and that two ways to them meet. */
class MeansTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void a_single_value_has_a_mean_and_no_spread() {
        var one = Sample.of(7.3);
        assertThat(one.mean()).isEqualTo(7.3);
        assertThat(one.median()).isEqualTo(7.3);
        assertThat(one.quantile(0)).isEqualTo(7.3);
        assertThat(one.quantileExclusive(1)).isEqualTo(7.3);
        assertThat(one.sd()).isEmpty();
    }

    @Test
    void quantiles_run_from_the_smallest_to_the_largest() {
        var days = Sample.of(5, 1, 4, 2, 3);
        assertThat(days.quantile(0)).isEqualTo(1);
        assertThat(days.quantile(1)).isEqualTo(5);
        assertThat(days.quantile(0.1)).isCloseTo(1.4, EXACT);
        assertThat(days.quantileExclusive(0.25)).isCloseTo(1.5, EXACT);
        assertThat(days.quantileExclusive(0.01)).isEqualTo(1);
        assertThat(days.values()).containsExactly(5.0, 1.0, 4.0, 2.0, 3.0);
    }

    @Test
    void t_is_undefined_without_spread() {
        var before = Sample.of(50, 60, 70);
        assertThat(PairedT.of(before, Sample.of(60, 70, 80))).isEmpty();
        assertThat(PairedT.of(Sample.of(90.1, 40.3, 7.7), Sample.of(100.1, 50.3, 17.7)))
                .as("ten more for each, but for the last digits")
                .isEmpty();
        assertThat(PairedT.of(Sample.of(0, 0), Sample.of(0, 0))).isEmpty();
        assertThat(PairedT.of(Sample.of(1), Sample.of(2))).isEmpty();
        assertThat(Welch.of(Sample.of(5, 5), Sample.of(6, 6, 6))).isEmpty();
        assertThat(Welch.of(before, Sample.of(60))).isEmpty();
        assertThat(Welch.of(Sample.of(60), before)).isEmpty();
    }

    @Test
    void one_sample_without_spread_is_enough_for_welch() {
        var test =
                Welch.of(Sample.of(5, 5, 5), Sample.of(6, 7, 8)).orElseThrow().test();
        assertThat(test.degreesOfFreedom()).isCloseTo(2, EXACT);
        assertThat(test.t()).isCloseTo(2 * Math.sqrt(3), EXACT);
    }

    @Test
    void two_pairs_have_no_unbiased_size() {
        var two = PairedT.of(Sample.of(1, 2), Sample.of(2, 5)).orElseThrow();
        assertThat(two.test().t()).isCloseTo(2, EXACT);
        assertThat(two.hedgesGav()).isEmpty();
    }

    /** d = 1 in closed form; J(4) = Γ(2) / (√2 · Γ(3/2)) = √(2/π). */
    @Test
    void the_sizes_of_welch_are_those_of_the_pooled_deviation() {
        var welch = Welch.of(Sample.of(1, 2, 3), Sample.of(2, 3, 4)).orElseThrow();
        assertThat(welch.cohenD()).isCloseTo(1, EXACT);
        assertThat(welch.hedgesG()).isCloseTo(Math.sqrt(2 / Math.PI), EXACT);
    }

    @Test
    void very_large_and_very_small_values_do_not_overflow() {
        for (var scale : new double[] {1e-70, 1e-3, 1e70, 1e99}) {
            var welch = Welch.of(Sample.of(scale, 2 * scale, 4 * scale), Sample.of(3 * scale, 7 * scale))
                    .orElseThrow();
            assertThat(welch.test().t()).isCloseTo(Math.sqrt(64.0 / 43.0), EXACT);
            assertThat(welch.test().degreesOfFreedom()).isFinite();
        }
    }

    @Test
    void results_agree_with_the_library_and_change_sign_when_swapped() {
        var random = new Random(1);
        for (var turn = 0; turn < 300; turn++) {
            var before = random.doubles(2 + turn % 40, 0, 100).toArray();
            var after = random.doubles(2 + turn % 40, 20, 140).toArray();
            agree(before, after);
        }
    }

    private static void agree(double[] before, double[] after) {
        var paired = PairedT.of(Sample.of(before), Sample.of(after)).orElseThrow();
        var welch = Welch.of(Sample.of(before), Sample.of(after)).orElseThrow();
        assertThat(paired.test().t()).isCloseTo(new TTest().pairedT(after, before), within(1e-9));
        assertThat(paired.test().p()).isCloseTo(new TTest().pairedTTest(after, before), within(1e-9));
        assertThat(welch.test().t()).isCloseTo(new TTest().t(after, before), within(1e-9));
        assertThat(welch.test().p()).isCloseTo(new TTest().tTest(after, before), within(1e-9));
        var back = Welch.of(Sample.of(after), Sample.of(before)).orElseThrow();
        assertThat(back.test().interval().low())
                .isCloseTo(-welch.test().interval().high(), within(1e-9));
        assertThat(back.hedgesG()).isCloseTo(-welch.hedgesG(), EXACT);
        assertThat(paired.test().interval().contains(paired.test().estimate())).isTrue();
        assertThat(paired.test().interval().contains(0)).isEqualTo(paired.test().p() >= 0.05);
    }

    @Test
    void invalid_arguments_are_rejected_with_a_message() {
        assertThatIllegalArgumentException().isThrownBy(Sample::of).withMessage("A sample has one value or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.of(1, Double.NaN))
                .withMessage("A value is finite and at most 1e100 either way, not NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.of(1).quantile(25))
                .withMessage("The share of a quantile is 0 to 1, not 25.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedT.of(Sample.of(1, 2), Sample.of(1, 2, 3)))
                .withMessage("Pairs need two samples of one size, not 3 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeanDifference(1, 0, 9))
                .withMessage("A standard error is more than 0, not 0.0");
    }
}
