package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baselinecme.evidence.judgment.StudyText.joined;
import static org.baselinecme.evidence.judgment.StudyText.months;

import java.util.List;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.Assurance;
import org.baselinecme.platform.statistics.ControlChart.Signal;
import org.junit.jupiter.api.Test;

/** The chart that fits a series. */
class SeriesChartTest {
    private static final int[] FLAT = {86, 84, 88, 85, 87, 83, 86, 85, 88, 84, 87, 85};
    private static final int[] HIGH = {122, 125, 123, 126, 124, 122, 125, 124, 126, 123};

    @Test
    void a_baseline_of_twelve_months_has_limits_and_a_shift_begins_a_second_phase() {
        var chart = chart(higher("2025-01-15", joined(months("2024-01", 200, FLAT), months("2025-02", 200, HIGH))));
        assertThat(chart.kind()).isEqualTo(SeriesChart.Kind.P);
        assertThat(chart.isShifted()).isTrue();
        assertThat(chart.isProvisional()).isTrue();
        assertThat(chart.centers().getFirst()).isCloseTo(0.428, within(0.001));
        assertThat(chart.centers().getLast()).isCloseTo(0.62, within(0.001));
    }

    @Test
    void a_short_baseline_has_a_run_chart_without_limits() {
        var chart = chart(
                higher("2024-06-15", joined(months("2024-01", 200, 86, 84, 88, 85, 87), months("2024-07", 200, HIGH))));
        assertThat(chart.kind()).isEqualTo(SeriesChart.Kind.RUN);
        assertThat(chart.plots()).allMatch(plot -> plot.limits() == null);
        assertThat(chart.run().longestRun()).isEqualTo(6);
    }

    @Test
    void c1_months_that_vary_more_than_chance_get_the_limits_of_laney() {
        var wild = new int[] {9_000, 9_900, 9_300, 10_100, 9_100, 9_800, 9_200, 9_900, 9_000, 9_700, 9_200, 9_900};
        var chart = chart(
                higher("2025-01-15", joined(months("2024-01", 20_000, wild), months("2025-02", 20_000, 9_600, 9_200))));
        assertThat(chart.kind()).isEqualTo(SeriesChart.Kind.P_PRIME);
        assertThat(chart.signals()).doesNotContain(Signal.OUTSIDE);
    }

    @Test
    void means_have_a_chart_of_their_moving_range() {
        var text = new StringBuilder();
        for (var at = 1; at <= 12; at++) text.append(",2024-%02d,,40,%s,2.1\n".formatted(at, 7 + at % 3 * 0.2));
        text.append(",2025-02,,40,4.0,2.1\n");
        var chart = chart(StudyText.of("2025-01-15", Direction.LOWER, text.toString()));
        assertThat(chart.kind()).isEqualTo(SeriesChart.Kind.XMR);
        assertThat(chart.plots().getLast().signals()).contains(Signal.OUTSIDE);
    }

    @Test
    void rare_events_are_told_by_what_lies_between_them() {
        var text = new StringBuilder();
        for (var at = 0; at < 24; at++)
            text.append(",%d-%02d,,%d,%d\n".formatted(2023 + at / 12, 1 + at % 12, at % 2, at % 5 == 0 ? 900 : 500));
        text.append(",2025-06,,1,500\n");
        var cases = chart(StudyText.of("2025-01-01", Direction.LOWER, text.toString()));
        assertThat(cases.kind()).isEqualTo(SeriesChart.Kind.G);
        assertThat(cases.before()).isEqualTo(11);
        var days = chart(
                StudyText.of("2025-01-01", Direction.LOWER, text.toString().replace(",900", ",500")));
        assertThat(days.kind()).isEqualTo(SeriesChart.Kind.T);
        assertThat(days.plots().getFirst().value()).isBetween(58.0, 63.0);
        assertThat(days.plots())
                .allMatch(plot -> plot.limits() != null && plot.limits().low() < plot.value());
    }

    @Test
    void a_target_is_met_always_missed_always_or_hit_or_miss() {
        var series = joined(months("2024-01", 200, FLAT), months("2025-02", 200, HIGH));
        assertThat(assured(series, 0.30)).isEqualTo(Assurance.PASSES);
        assertThat(assured(series, 0.62)).isEqualTo(Assurance.HIT_OR_MISS);
        assertThat(assured(series, 0.95)).isEqualTo(Assurance.FAILS);
    }

    @Test
    void too_few_months_have_no_chart() {
        assertThat(SeriesChart.of(higher("2024-06-15", months("2024-01", 200, 86, 84, 88, 85, 87))))
                .isEmpty();
    }

    private static Assurance assured(String series, double target) {
        var study = StudyText.with(higher("2025-01-15", series), new Study.Goal(target, null), 1, List.of());
        return chart(study).assurance();
    }

    private static SeriesChart chart(Study study) {
        return SeriesChart.of(study).orElseThrow();
    }

    private static Study higher(String day, String lines) {
        return StudyText.of(day, Direction.HIGHER, lines);
    }
}
