package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void a_test_of_summaries_equals_the_test_of_their_samples() {
        var before = Sample.of(7, 9, 6, 8, 7, 10);
        var after = Sample.of(5, 6, 6, 7, 5);
        var told = Welch.of(Summary.of(before), Summary.of(after)).orElseThrow();
        assertThat(told).isEqualTo(Welch.of(before, after).orElseThrow());
    }

    @Test
    void the_worked_example_of_two_means() {
        var welch =
                Welch.of(new Summary(500, 7.3, 2.4), new Summary(500, 6.0, 2.1)).orElseThrow();
        assertThat(welch.test().interval().low()).isCloseTo(-1.58, within(0.005));
        assertThat(welch.test().interval().high()).isCloseTo(-1.02, within(0.005));
        assertThat(welch.cohenD()).isCloseTo(-0.58, within(0.005));
    }

    @Test
    void pooled_parts_equal_the_summary_of_all_values() {
        var all = Summary.of(Sample.of(1, 2, 3, 10, 12, 20));
        var pooled = Summary.pooled(
                List.of(Summary.of(Sample.of(1, 2, 3)), Summary.of(Sample.of(10, 12)), Summary.of(Sample.of(20))));
        assertThat(pooled.n()).isEqualTo(6);
        assertThat(pooled.mean()).isCloseTo(all.mean(), within(1e-12));
        assertThat(pooled.sd()).isCloseTo(all.sd(), within(1e-12));
    }

    @Test
    void a_mean_has_an_interval_unless_all_values_are_equal() {
        // R: t.test(c(1, 2, 3))$conf.int
        var interval = Summary.of(Sample.of(1, 2, 3)).interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(-0.4841377, within(1e-7));
        assertThat(interval.high()).isCloseTo(4.4841377, within(1e-7));
        assertThat(new Summary(1, 3, 0).interval()).isEmpty();
        assertThat(new Summary(9, 3, 0).interval()).isEmpty();
    }

    @Test
    void impossible_summaries_are_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Summary(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Summary(2, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Summary(2, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Summary(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Summary.pooled(List.of()));
    }
}
