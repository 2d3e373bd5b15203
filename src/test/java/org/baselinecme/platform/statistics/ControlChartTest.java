package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.platform.statistics.ControlChart.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five signals of a control chart (domain 7.6), run charts, and what does not change them. */
class ControlChartTest {
    @Test
    void one_value_beyond_three_sigma_is_outside() {
        assertThat(places(Signal.OUTSIDE, 0, 1, 3, 3.1, -2, -3.2)).containsExactly(3, 5);
    }

    @Test
    void eight_in_a_row_on_one_side_are_a_shift_and_seven_are_none() {
        assertThat(places(Signal.SHIFT, 1, 1, 2, 1, 0, 1, 2, 1)).isEmpty();
        assertThat(places(Signal.SHIFT, -1, 1, 1, 2, 1, 0, 1, 2, 1, 1)).containsExactly(1, 2, 3, 4, 6, 7, 8, 9);
    }

    @Test
    void six_rising_or_falling_are_a_trend_and_five_are_none() {
        assertThat(places(Signal.TREND, -1, -0.5, 0, 0.5, 1, 0.9)).isEmpty();
        assertThat(places(Signal.TREND, -1, -0.5, 0, 0.5, 1, 1.5)).hasSize(6);
        assertThat(places(Signal.TREND, 2, 1.5, 1, 0.5, 0, -0.5, 0)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void two_of_three_beyond_two_sigma_on_one_side_are_near_the_limit() {
        assertThat(places(Signal.NEAR_LIMIT, 0, 2.1, 0, 2.2, 0, 0)).containsExactly(1, 3);
        assertThat(places(Signal.NEAR_LIMIT, 0, 2.1, 0, -2.2, 0, 0, 2.3)).isEmpty();
    }

    @Test
    void fifteen_within_one_sigma_hug_the_center() {
        var close = IntStream.range(0, 15)
                .mapToDouble(at -> at % 2 == 0 ? 0.4 : -0.6)
                .toArray();
        assertThat(places(Signal.HUGGING, close)).hasSize(15);
        close[7] = 1.2;
        assertThat(places(Signal.HUGGING, close)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void signals_do_not_depend_on_the_unit(Signal signal) {
        var values = IntStream.range(0, 40)
                .mapToObj(at -> Math.sin(at * 1.7) * (at > 20 ? 4 : 1) + at / 30.0)
                .toList();
        var other = values.stream().map(value -> 60 + 24 * value).toList();
        assertThat(places(signal, ControlChart.xmr(other, 20))).isEqualTo(places(signal, ControlChart.xmr(values, 20)));
    }

    @Test
    void a_chart_of_the_complement_is_its_mirror() {
        var points =
                List.of(new Proportion(30, 80), new Proportion(41, 90), new Proportion(20, 75), new Proportion(50, 85));
        var rest = points.stream()
                .map(one -> new Proportion(one.rest(), one.denominator()))
                .toList();
        var chart = ControlChart.laney(points, 4);
        var mirror = ControlChart.laney(rest, 4);
        assertThat(mirror.center()).isCloseTo(1 - chart.center(), within(1e-12));
        for (var at = 0; at < 4; at++)
            assertThat(mirror.limits().get(at).low())
                    .isCloseTo(1 - chart.limits().get(at).high(), within(1e-12));
    }

    @Test
    void a_run_chart_reads_the_same_backwards_and_in_any_unit() {
        var values = List.of(3.0, 5.0, 2.0, 8.0, 9.0, 7.0, 6.0, 8.0, 9.0, 10.0, 11.0, 4.0);
        var chart = RunChart.of(values);
        var back = RunChart.of(values.reversed());
        var scaled = RunChart.of(values.stream().map(value -> 100 - 7 * value).toList());
        assertThat(List.of(back.longestRun(), back.crossings())).containsExactly(chart.longestRun(), chart.crossings());
        assertThat(List.of(scaled.longestRun(), scaled.crossings()))
                .containsExactly(chart.longestRun(), chart.crossings());
    }

    @Test
    void a_run_of_nine_in_twenty_four_is_too_long() {
        var values = IntStream.range(0, 24)
                .mapToObj(at -> at < 9 ? 1.0 : at % 2 == 0 ? 1.0 : -1.0)
                .toList();
        var chart = new RunChart(values, 0);
        assertThat(chart.longestExpected()).isEqualTo(8);
        assertThat(chart.isShifted()).isTrue();
        assertThat(new RunChart(values.subList(1, 24), 0).isShifted()).isFalse();
    }

    @Test
    void an_assurance_is_of_the_better_side() {
        var limits = new Interval(0.4, 0.6);
        assertThat(Assurance.of(limits, 0.4, true)).isEqualTo(Assurance.PASSES);
        assertThat(Assurance.of(limits, 0.5, true)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(Assurance.of(limits, 0.61, true)).isEqualTo(Assurance.FAILS);
        assertThat(Assurance.of(limits, 0.61, false)).isEqualTo(Assurance.PASSES);
        assertThat(Assurance.of(limits, 0.39, false)).isEqualTo(Assurance.FAILS);
    }

    private static List<Integer> places(Signal signal, double... deviations) {
        var values = Arrays.stream(deviations).boxed().toList();
        var sigmas = values.stream().map(value -> 1.0).toList();
        return places(signal, new ControlChart(ControlChart.Kind.XMR, values, sigmas, 0, new Interval(-99, 99)));
    }

    private static List<Integer> places(Signal signal, ControlChart chart) {
        return IntStream.range(0, chart.values().size())
                .filter(at -> chart.signals().get(at).contains(signal))
                .boxed()
                .toList();
    }
}
