package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baselinecme.evidence.judgment.StudyText.caveats;
import static org.baselinecme.evidence.judgment.StudyText.joined;
import static org.baselinecme.evidence.judgment.StudyText.judged;
import static org.baselinecme.evidence.judgment.StudyText.rates;
import static org.baselinecme.evidence.judgment.StudyText.steps;
import static org.baselinecme.evidence.judgment.StudyText.withholding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.baselinecme.evidence.study.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates of events, such as infections per 1,000 patient-days: judged with the same care as shares and means. */
class RateJudgmentTest {
    private static final int[] OFTEN = {12, 9, 15, 11, 13, 10, 12, 14, 9, 13, 11, 12};
    private static final int[] RARER = {5, 6, 4, 7, 5, 4, 6, 5, 7, 4, 5, 6};

    @Test
    void a_clear_fall_has_improved_and_has_a_rate_ratio_with_its_interval() {
        var found = judged(lower("2025-01-01", joined(rates("2024-01", 4000, OFTEN), rates("2025-01", 4000, RARER))));
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(found.design()).isEqualTo(StudyDesign.SERIES);
        assertThat(found.decisive().size()).isCloseTo(64.0 / 141, within(1e-12));
        assertThat(found.decisive().sizes().orElseThrow().high()).isBetween(0.5, 0.7);
        assertThat(found.effect().isRatio()).isTrue();
    }

    @Test
    void months_that_vary_more_than_chance_show_no_change_where_events_alone_would() {
        var before = rates("2024-01", 4000, 40, 95, 50, 110, 45, 100, 55, 90, 60);
        var after = rates("2024-11", 4000, 30, 85, 40, 95, 35, 90, 45, 80, 50);
        var found = judged(lower("2024-10-15", joined(before, after)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
        assertThat(found.estimate().unit()).isEqualTo(VaryingUnit.MONTHS);
        assertThat(steps(found)).contains("judgment.units.months-of-events");
        assertThat(found.decisive().sizes().orElseThrow().contains(1)).isTrue();
    }

    @Test
    void few_units_are_said_to_be_few() {
        var found =
                judged(lower("2025-01-01", ",2024-07-01,2024-12-31,31 per 12000\n,2025-01-01,2025-06-30,8 per 9800"));
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(found.estimate().unit()).isEqualTo(VaryingUnit.PATIENTS);
        assertThat(caveats(found)).contains("few-units", "one-period-baseline", "no-comparison");
    }

    @Test
    void a_baseline_that_falls_by_itself_is_no_effect_of_the_activity() {
        var found = judged(lower(
                "2024-09-01", rates("2024-01", 4000, 60, 56, 53, 49, 46, 42, 39, 35, 32, 28, 25, 21, 18, 14, 11, 7)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(withholding(found)).containsAnyOf("trend", "steady");
        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void wards_that_all_rise_while_the_sum_falls_have_not_improved() {
        var lines = joined(
                "Unit,2026-01-01,2026-04-30,100 per 1000",
                "Unit,2026-05-02,2026-08-31,1100 per 10000",
                "Ward,2026-01-01,2026-04-30,3000 per 10000",
                "Ward,2026-05-02,2026-08-31,330 per 1000");
        var found = judged(lower("2026-05-01", lines));
        assertThat(found.held()).isTrue();
        assertThat(found.estimate().difference()).isPositive();
        assertThat(found.verdict()).isNotEqualTo(Verdict.IMPROVED);
    }

    @Test
    void no_events_at_all_show_no_change_and_none_after_still_have_an_interval() {
        var none = judged(
                lower("2025-01-01", joined(rates("2024-01", 400, new int[6]), rates("2025-01", 400, new int[6]))));
        assertThat(none.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
        var gone = judged(lower(
                "2025-01-01",
                joined(rates("2024-07", 4000, 12, 9, 15, 11, 13, 10), rates("2025-01", 4000, new int[6]))));
        assertThat(gone.estimate().interval().high()).isNegative();
        assertThat(gone.decisive().size()).isZero();
        var appeared = judged(lower(
                "2025-01-01",
                joined(rates("2024-07", 4000, new int[6]), rates("2025-01", 4000, 12, 9, 15, 11, 13, 10))));
        assertThat(appeared.verdict()).isEqualTo(Verdict.WRONG_WAY);
        assertThat(appeared.decisive().size()).isInfinite();
    }

    @Test
    void the_chart_is_a_u_chart_and_with_the_variation_between_months_where_they_vary_more() {
        var steady = SeriesChart.of(
                lower("2025-01-01", joined(rates("2024-01", 4000, OFTEN), rates("2025-01", 4000, RARER))));
        assertThat(steady.orElseThrow().kind()).isEqualTo(SeriesChart.Kind.U);
        var wild = SeriesChart.of(lower(
                "2025-01-01",
                joined(
                        rates("2024-01", 4000, 40, 95, 50, 110, 45, 100, 55, 90, 60, 105, 42, 98),
                        rates("2025-01", 4000, RARER))));
        assertThat(wild.orElseThrow().kind()).isEqualTo(SeriesChart.Kind.U_PRIME);
        var rare = SeriesChart.of(lower(
                "2025-01-01",
                joined(
                        rates("2024-01", 4000, 1, 0, 2, 1, 0, 1, 1, 2, 0, 1, 1, 1),
                        rates("2025-01", 4000, 0, 1, 0, 0, 1, 0))));
        assertThat(rare.orElseThrow().kind()).isEqualTo(SeriesChart.Kind.T);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neither_the_order_of_lines_nor_the_unit_of_exposure_matters(long seed) {
        var random = new Random(seed);
        var days = new ArrayList<String>();
        var weeks = new ArrayList<String>();
        for (var month = 1; month <= 10; month++) {
            var exposure = 7 * (400 + random.nextInt(200));
            var events = 10 + random.nextInt(20);
            var start = ",2024-%02d,,".formatted(month) + events + " per ";
            days.add(start + exposure);
            weeks.add(start + exposure / 7);
        }
        var one = judged(lower("2024-06-01", String.join("\n", days)));
        Collections.shuffle(weeks, random);
        var other = judged(lower("2024-06-01", String.join("\n", weeks)));
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(withholding(other)).isEqualTo(withholding(one));
        assertThat(other.estimate().difference()).isCloseTo(7 * one.estimate().difference(), within(1e-12));
        assertThat(other.estimate().p().orElseThrow())
                .isCloseTo(one.estimate().p().orElseThrow(), within(1e-9));
    }

    private static Study lower(String day, String lines) {
        return StudyText.of(day, Direction.LOWER, lines);
    }
}
