package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The p-chart: center line, limits, points outside, runs. */
class PChartTest {
    @ParameterizedTest
    @CsvSource({"50, 0.2200, 0.6400", "80, 0.2639, 0.5961", "200, 0.3250, 0.5350"})
    void limits_come_from_the_baseline_and_widen_for_small_groups(long denominator, double low, double high) {
        var chart = new PChart(List.of(new Proportion(43, 100), new Proportion(1, denominator)), 1);
        assertThat(chart.center()).isEqualTo(0.43);
        assertThat(chart.limits().getLast().low()).isCloseTo(low, within(0.00005));
        assertThat(chart.limits().getLast().high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void the_center_line_is_pooled_and_not_the_mean_of_rates() {
        var points = List.of(new Proportion(1, 2), new Proportion(10, 98), new Proportion(50, 100));
        assertThat(new PChart(points, 2).center()).isEqualTo(0.11);
        assertThat(PChart.of(points).center()).isEqualTo(0.305);
    }

    @Test
    void limits_never_leave_0_to_1() {
        var chart = new PChart(List.of(new Proportion(1, 10), new Proportion(9, 10)), 1);
        assertThat(chart.limits()).allMatch(limits -> limits.low() == 0 && limits.high() < 1);
        var never = new PChart(List.of(new Proportion(0, 10), new Proportion(0, 5), new Proportion(1, 90)), 1);
        assertThat(never.limits()).containsOnly(new Interval(0, 0));
        assertThat(never.outside()).containsExactly(2);
    }

    @Test
    void a_point_on_a_limit_is_not_outside() {
        var chart = new PChart(
                List.of(
                        new Proportion(50, 100),
                        new Proportion(27, 36),
                        new Proportion(28, 36),
                        new Proportion(9, 36),
                        new Proportion(8, 36)),
                1);
        assertThat(chart.outside()).containsExactly(2, 4);
    }

    @Test
    void points_are_outside_on_either_side() {
        assertThat(after(50, 64, 66, 36, 34).outside()).containsExactly(2, 4);
    }

    @Test
    void eight_on_one_side_are_a_run_and_seven_are_not() {
        assertThat(after(50, 51, 52, 53, 51, 52, 53, 51).runs()).isEmpty();
        assertThat(after(50, 51, 52, 53, 51, 52, 53, 51, 52, 49).runs()).containsExactly(new PChart.Run(1, 8, true));
    }

    @Test
    void a_point_on_the_line_neither_counts_nor_ends_a_run() {
        assertThat(after(50, 49, 48, 47, 50, 49, 48, 47, 49, 50).runs()).isEmpty();
        assertThat(after(50, 49, 48, 47, 50, 49, 48, 47, 49, 50, 49, 50).runs())
                .containsExactly(new PChart.Run(1, 10, false));
    }

    @Test
    void a_change_of_side_starts_a_new_run() {
        var low = IntStream.generate(() -> 45).limit(9);
        var high = IntStream.generate(() -> 55).limit(12);
        var both = IntStream.concat(IntStream.of(50), IntStream.concat(low, high));
        assertThat(after(both.toArray()).runs())
                .containsExactly(new PChart.Run(1, 9, false), new PChart.Run(10, 21, true));
    }

    @Test
    void equal_rates_of_other_counts_lie_on_the_line() {
        var thirds = Stream.of(3, 6, 9, 12, 21, 30, 33, 300, 3_000_003)
                .map(of -> new Proportion(of / 3, of))
                .toList();
        assertThat(PChart.of(thirds).runs()).isEmpty();
        assertThat(PChart.of(thirds).outside()).isEmpty();
    }

    @Test
    void national_figures_fit() {
        var year = new Proportion(Proportion.MOST - 1, Proportion.MOST);
        assertThat(PChart.of(List.of(year, year, year)).center()).isEqualTo(0.999999999);
    }

    @Test
    void invalid_arguments_are_rejected_with_a_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PChart.of(List.of()))
                .withMessage("A chart has one point or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PChart(List.of(new Proportion(1, 2)), 2))
                .withMessage("A baseline is 1 to 1 points, not 2");
    }

    /** So many of a hundred each; the first is the baseline. */
    private static PChart after(int... percent) {
        return new PChart(
                Arrays.stream(percent)
                        .mapToObj(count -> new Proportion(count, 100))
                        .toList(),
                1);
    }
}
