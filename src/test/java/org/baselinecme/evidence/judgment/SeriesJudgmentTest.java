package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.evidence.judgment.StudyText.caveats;
import static org.baselinecme.evidence.judgment.StudyText.joined;
import static org.baselinecme.evidence.judgment.StudyText.judged;
import static org.baselinecme.evidence.judgment.StudyText.months;
import static org.baselinecme.evidence.judgment.StudyText.steps;
import static org.baselinecme.evidence.judgment.StudyText.withholding;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures by month: a baseline that already moves, one odd month, other months of the year (findings C4). */
class SeriesJudgmentTest {
    private static final int[] FLAT = {86, 84, 88, 85, 87, 83, 86, 85, 88, 84, 87, 85};
    private static final int[] HIGH = {122, 125, 123, 126, 124, 122, 125, 124, 126, 123, 125, 124};

    @Test
    void c4_a_clear_step_after_a_flat_baseline_has_improved() {
        var found = judged(higher("2025-01-15", joined(months("2024-01", 200, FLAT), months("2025-02", 200, HIGH))));
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(found.design()).isEqualTo(StudyDesign.SERIES);
        assertThat(steps(found)).contains("judgment.series");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 9, 18, 27})
    void c4_a_steady_rise_without_a_break_was_changing_before_the_activity(int length) {
        var rising = IntStream.range(0, 36).map(at -> 60 + 2 * at).toArray();
        var day = java.time.YearMonth.parse("2023-01")
                .plusMonths(length)
                .atDay(15)
                .toString();
        var found = judged(higher(day, months("2023-01", 200, rising)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isNotEqualTo(Verdict.IMPROVED);
        assertThat(withholding(found)).containsAnyOf("trend", "steady");
    }

    @Test
    void c4_a_slow_noisy_rise_is_a_steady_change_even_where_the_baseline_alone_shows_no_trend() {
        var rising = new int[] {60, 72, 63, 75, 70, 82, 72, 88, 80, 92};
        var found = judged(higher("2023-06-01", months("2023-01", 200, rising)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(withholding(found)).containsExactly("steady");
    }

    @Test
    void c4_a_straight_line_that_fits_about_as_well_as_a_step_has_support() {
        var rising = new int[] {405, 420, 432, 418, 440, 436, 470, 462, 481, 474, 466, 490};
        var found = judged(higher("2025-07-01", months("2025-01", 1000, rising)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(withholding(found)).containsAnyOf("steady", "trend");
    }

    @Test
    void c4_a_jump_beyond_the_earlier_trend_has_improved() {
        var before = IntStream.range(0, 12).map(at -> 120 + 2 * (at + at % 2)).toArray();
        var after = IntStream.range(12, 24).map(at -> 200 + 2 * (at + at % 2)).toArray();
        var found = judged(higher("2025-01-01", joined(months("2024-01", 400, before), months("2025-01", 400, after))));
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(caveats(found)).contains("beyond");
    }

    @Test
    void c4_a_baseline_that_moved_the_other_way_does_not_explain_the_change() {
        var falling = new int[] {110, 108, 104, 102, 98, 96, 92, 90, 86, 84};
        var high = new int[] {172, 175, 173, 176, 174, 172, 175, 174, 176, 173};
        var found = judged(higher("2024-11-01", joined(months("2024-01", 200, falling), months("2024-11", 200, high))));
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(caveats(found)).contains("turned");
    }

    @Test
    void c4_a_shift_inside_the_baseline_is_no_effect_of_the_activity() {
        var before = new int[] {80, 82, 78, 81, 79, 80, 81, 79, 104, 102, 106, 103, 105, 104, 102, 106};
        var after = new int[] {104, 103, 105, 104, 106, 102, 105, 104};
        var found = judged(higher("2025-05-15", joined(months("2024-01", 200, before), months("2025-06", 200, after))));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isNotEqualTo(Verdict.IMPROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-15", "2026-05-01", "2026-06-01"})
    void c4_one_bad_month_is_no_baseline(String day) {
        var found = judged(higher(day, months("2026-03", 100, 30, 52, 49, 50)));
        assertThat(found.verdict()).isNotEqualTo(Verdict.IMPROVED);
    }

    @Test
    void c4_one_month_is_no_baseline_and_one_month_is_no_follow_up() {
        var one = judged(higher("2026-04-01", months("2026-03", 400, 120, 208, 196, 200)));
        assertThat(one.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(withholding(one)).contains("one-month-baseline");
        var other = judged(higher("2025-01-01", joined(months("2024-01", 200, FLAT), months("2025-01", 200, 130))));
        assertThat(other.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(withholding(other)).contains("one-month-follow-up");
    }

    @Test
    void c4_one_odd_month_in_a_longer_baseline_is_named() {
        var before = new int[] {1000, 1010, 990, 200, 1005, 995};
        var after = new int[] {1040, 1045, 1035, 1042, 1038, 1041};
        var found =
                judged(higher("2026-07-01", joined(months("2026-01", 2000, before), months("2026-07", 2000, after))));
        assertThat(found.verdict()).isNotEqualTo(Verdict.IMPROVED);
    }

    @Test
    void c4_a_peak_right_before_the_activity_returns_by_itself() {
        var before = new int[] {40, 42, 38, 41, 39, 40, 41, 39, 40, 62, 66};
        var after = new int[] {40, 41, 39, 42, 38, 40, 39, 41};
        var found = judged(StudyText.of(
                "2024-12-01", Direction.LOWER, joined(months("2024-01", 400, before), months("2024-12", 400, after))));
        assertThat(found.verdict()).isNotEqualTo(Verdict.IMPROVED);
    }

    @Test
    void c4_winter_against_summer_is_withheld_where_the_same_months_show_no_change() {
        var year = new int[] {60, 62, 66, 84, 102, 118, 120, 118, 104, 82, 66, 61};
        var found = judged(higher(
                "2025-05-01",
                joined(months("2024-01", 200, year), months("2025-01", 200, 61, 62, 65, 85, 103, 117, 121, 117))));
        assertThat(found.verdict()).isNotEqualTo(Verdict.IMPROVED);
    }

    @Test
    void c4_the_same_months_a_year_earlier_confirm_a_change() {
        var found = judged(higher(
                "2025-01-01", joined(months("2024-01", 200, FLAT), months("2025-01", 200, 122, 125, 123, 126, 124))));
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(caveats(found)).contains("same-months");
    }

    @Test
    void c1_months_that_all_sites_share_are_alike_also_where_the_sites_decide() {
        var before = new int[] {501, 463, 456, 466, 406, 438, 401, 442, 444, 419, 490, 474};
        var after = new int[] {519, 481, 506, 523, 505};
        var lines = Stream.of(-17, 0, 17)
                .map(more -> joined(
                                months("2024-01", 1000, before),
                                months(
                                        "2025-01",
                                        1000,
                                        IntStream.of(after)
                                                .map(one -> one + more)
                                                .toArray()))
                        .replaceAll("(?m)^,", "Site " + more + ","))
                .collect(Collectors.joining("\n"));
        var found = judged(higher("2025-01-01", lines));
        assertThat(found.estimate().unit()).isEqualTo(VaryingUnit.SITES);
        assertThat(found.estimate().isSignificant()).isTrue();
        assertThat(withholding(found)).containsExactly("alike");
    }

    @Test
    void c1_months_are_alike_also_where_few_follow_the_activity() {
        var before = new int[] {501, 463, 456, 466, 406, 438, 401, 442, 444, 419, 490, 474};
        var after = months("2025-01", 1000, 519, 481, 506, 523, 505);
        var found = judged(higher("2025-01-01", joined(months("2024-01", 1000, before), after)));
        assertThat(found.estimate().isSignificant()).isTrue();
        assertThat(withholding(found)).containsExactly("alike");
    }

    private static Study higher(String day, String lines) {
        return StudyText.of(day, Direction.HIGHER, lines);
    }
}
