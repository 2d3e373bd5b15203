package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.SampleObservations;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.charts.PhaseChart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeasureChartsTest {
    private static final YearMonth INTERVENED = YearMonth.from(TestMeasures.INTERVENED);

    @Test
    void eight_months_above_the_baseline_start_a_new_center_line() {
        var chart = chart(12, 40, 12, 62).orElseThrow();
        assertThat(chart.shifted()).isTrue();
        assertThat(chart.labels()).extracting(PhaseChart.Label::text).containsExactly("40.0%", "62.0%");
        assertThat(chart.points()).hasSize(24).noneMatch(PhaseChart.Point::signal);
    }

    @Test
    void seven_months_above_are_no_shift() {
        var chart = chart(12, 40, 7, 44).orElseThrow();
        assertThat(chart.shifted()).isFalse();
        assertThat(chart.labels()).extracting(PhaseChart.Label::text).containsExactly("40.0%");
    }

    @Test
    void a_month_beyond_three_sigma_is_a_signal() {
        var chart = chart(12, 40, 3, 62).orElseThrow();
        assertThat(chart.points().stream().filter(PhaseChart.Point::signal)).hasSize(3);
    }

    @Test
    void limits_need_twelve_months_of_baseline_and_are_provisional_below_twenty() {
        assertThat(chart(11, 40, 12, 62).orElseThrow().bounds()).isEmpty();
        assertThat(chart(12, 40, 12, 62).orElseThrow().bounds()).hasSize(4);
        assertThat(chart(12, 40, 0, 0)).isEmpty();
        assertThat(chart(12, 40, 1, 40).orElseThrow().provisional()).isTrue();
        assertThat(chart(20, 40, 1, 40).orElseThrow().provisional()).isFalse();
    }

    @Test
    void sites_of_one_month_are_one_point() {
        var seen = new ArrayList<ObservedFigures>();
        for (var i = -12; i <= 1; i++)
            if (i != 0) {
                seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "North", 10, 50));
                seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "South", 30, 50));
            }
        var chart = Objects.requireNonNull(MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen)
                .chart());
        assertThat(chart.points()).hasSize(13).allMatch(point -> point.figures().equals("40 of 100"));
    }

    @Test
    void a_month_beyond_the_limits_of_the_new_line_is_a_signal() {
        var seen = months(12, 40, 0, 0);
        for (var i = 1; i <= 11; i++)
            seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "", i % 2 == 0 ? 58 : 66, 100));
        seen.add(SampleObservations.in(INTERVENED.plusMonths(12).toString(), "", 20, 100));
        var chart = Objects.requireNonNull(MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen)
                .chart());
        assertThat(chart.shifted()).isTrue();
        assertThat(chart.points().getLast().signal()).isTrue();
        assertThat(chart.points().stream().filter(PhaseChart.Point::signal)).hasSize(1);
    }

    @Test
    void r47_a_site_without_baseline_is_not_in_the_chart() {
        var seen = new ArrayList<ObservedFigures>();
        for (var i = -12; i <= 12; i++)
            if (i != 0) seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "North", 40, 100));
        for (var i = 1; i <= 12; i++)
            seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "South", 90, 100));
        var chart = Objects.requireNonNull(MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen)
                .chart());
        assertThat(chart.shifted()).isFalse();
        assertThat(chart.points()).allMatch(point -> point.figures().equals("40 of 100"));
    }

    @Test
    void sites_with_different_periods_have_no_chart() {
        var seen = new ArrayList<ObservedFigures>();
        for (var i = -12; i <= 1; i++)
            if (i != 0) seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "North", 10, 50));
        var year = INTERVENED.minusMonths(12).atDay(1);
        seen.add(SampleObservations.between(year, year.plusMonths(3).minusDays(1), "South", 90, 150));
        seen.add(SampleObservations.in(INTERVENED.plusMonths(1).toString(), "South", 30, 50));
        assertThat(MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen)
                        .chart())
                .isNull();
    }

    @Test
    void r49_a_suppressed_month_suppresses_a_second_one() {
        var seen = months(14, 40, 2, 60);
        seen.removeFirst();
        seen.addFirst(SampleObservations.in(INTERVENED.minusMonths(1).toString(), "", 1, 4));
        var chart = MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen)
                .chart();
        assertThat(chart.points()).hasSize(12 + 2);
    }

    @Test
    @DisplayName("findings C6: months that are left out of the chart are counted, with the reason")
    void hidden_months_are_said() {
        var seen = months(16, 40, 2, 60);
        for (var i = 0; i < 3; i++) seen.removeFirst();
        for (var i = 1; i <= 3; i++)
            seen.addFirst(SampleObservations.in(INTERVENED.minusMonths(i).toString(), "", 1, 4));
        var chart = MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen);
        assertThat(chart.chart()).isNotNull();
        assertThat(chart.notes()).first().satisfies(note -> {
            assertThat(note.message()).isEqualTo("outcome.months.hidden");
            assertThat(note.arguments()).containsExactly(3, 5, 0);
        });
    }

    @Test
    @DisplayName("findings C6: without enough months there is no chart, and a sentence says why")
    void too_few_months_are_said() {
        var seen = new ArrayList<ObservedFigures>();
        for (var i = 1; i <= 16; i++)
            seen.add(SampleObservations.in(INTERVENED.minusMonths(i).toString(), "", 1, i % 2 == 0 ? 4 : 9));
        seen.add(SampleObservations.in(INTERVENED.plusMonths(1).toString(), "", 3, 9));
        var chart = MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen);
        assertThat(chart.chart()).isNull();
        assertThat(chart.notes())
                .extracting(MeasurePage.Caveat::message)
                .containsExactly("outcome.months.hidden", "outcome.months.no-chart");
        assertThat(chart.notes().getLast().arguments()).containsExactly(12, 8, 16);
    }

    @Test
    @DisplayName("findings C6: months with few expected cases are drawn, and their limits are called rough")
    void rough_limits_are_said() {
        var chart = MonthChart.of(SampleObservations.measure(TestMeasures.share()), months(12, 2, 3, 3));
        assertThat(chart.notes()).anySatisfy(note -> {
            assertThat(note.message()).isEqualTo("outcome.months.rough");
            assertThat(note.arguments()).containsExactly(15L, 5);
        });
    }

    @Test
    @DisplayName("findings C6: the month that begins on the day of the intervention is the first one after it")
    void the_month_that_begins_on_the_day_counts_after() {
        var seen = months(12, 40, 0, 0);
        seen.add(SampleObservations.in(INTERVENED.toString(), "", 62, 100));
        assertThat(MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen)
                        .chart()
                        .points())
                .hasSize(13);
    }

    @Test
    @DisplayName("findings C3: labels, axis and limits of rare events have their digits")
    void labels_of_rare_events_have_digits() {
        var seen = new ArrayList<ObservedFigures>();
        for (var i = 1; i <= 12; i++)
            seen.add(SampleObservations.in(INTERVENED.minusMonths(i).toString(), "", 13, 30_000));
        for (var i = 1; i <= 3; i++)
            seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "", 5, 30_000));
        var chart = MonthChart.of(SampleObservations.measure(TestMeasures.share()), seen)
                .chart();
        assertThat(chart.labels()).extracting(PhaseChart.Label::text).containsExactly("0.043%");
        assertThat(chart.points().getFirst().rate()).isEqualTo("0.043%");
        assertThat(chart.points().getFirst().limits()).isEqualTo("0.007 to 0.079%");
    }

    @Test
    void a_median_of_all_months_runs_through_all_of_them() {
        var chart = chart(6, 40, 6, 62).orElseThrow();
        assertThat(chart.isCarriedOn()).isFalse();
        assertThat(chart.lines()).hasSize(1);
        var notes = MonthChart.of(SampleObservations.measure(TestMeasures.share()), months(6, 40, 6, 62))
                .notes();
        assertThat(notes)
                .extracting(MeasurePage.Caveat::message)
                .contains("series.all")
                .doesNotContain("series.carried");
    }

    @Test
    void a_telephone_has_a_chart_of_its_own_with_fewer_dates() {
        var charts = MonthChart.of(SampleObservations.measure(TestMeasures.share()), months(12, 40, 12, 62));
        assertThat(charts.narrow().times()).hasSizeBetween(2, 3);
        assertThat(charts.chart().times()).hasSizeBetween(4, 6);
        assertThat(charts.narrow().frame().right()).isLessThan(300);
    }

    private static Optional<PhaseChart> chart(int before, int low, int after, int high) {
        return Optional.ofNullable(
                MonthChart.of(SampleObservations.measure(TestMeasures.share()), months(before, low, after, high))
                        .chart());
    }

    private static List<ObservedFigures> months(int before, int low, int after, int high) {
        var seen = new ArrayList<ObservedFigures>();
        for (var i = 1; i <= before; i++)
            seen.add(SampleObservations.in(INTERVENED.minusMonths(i).toString(), "", low, 100));
        for (var i = 1; i <= after; i++)
            seen.add(SampleObservations.in(INTERVENED.plusMonths(i).toString(), "", high, 100));
        return seen;
    }
}
