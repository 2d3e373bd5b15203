package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baselinecme.evidence.judgment.StudyText.caveats;
import static org.baselinecme.evidence.judgment.StudyText.joined;
import static org.baselinecme.evidence.judgment.StudyText.judged;
import static org.baselinecme.evidence.judgment.StudyText.months;
import static org.baselinecme.evidence.judgment.StudyText.steps;
import static org.baselinecme.evidence.judgment.StudyText.withholding;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.evidence.study.Direction;
import org.junit.jupiter.api.Test;

/** Kinds of figures that offices really have, and what may be said of them (findings C). */
class JudgmentTest {
    private static final String BEFORE = ",2025-09-01,2025-12-31,215,500";
    private static final String AFTER = ",2026-05-01,2026-08-31,310,500";

    @Test
    void one_long_period_before_and_after_is_an_improvement_with_its_caveats() {
        var found = judged(higher("2026-04-01", joined(BEFORE, AFTER)));
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(found.design()).isEqualTo(StudyDesign.SINGLE);
        assertThat(found.estimate().unit()).isEqualTo(VaryingUnit.PATIENTS);
        assertThat(found.estimate().interval().low()).isCloseTo(0.1284, within(0.00005));
        assertThat(caveats(found)).contains("one-period-baseline", "few-units", "season", "no-comparison");
        assertThat(withholding(found)).isEmpty();
    }

    @Test
    void c1_months_that_vary_more_than_chance_show_no_change_where_patients_alone_would() {
        var before = months("2024-01", 20_000, 9_000, 9_900, 9_300, 10_100, 9_100, 9_800, 9_200, 9_900, 9_000);
        var after = months("2024-11", 20_000, 9_900, 9_200, 10_200, 9_300, 10_000, 9_400, 10_100, 9_300, 9_900);
        var found = judged(higher("2024-10-15", joined(before, after)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
        assertThat(found.estimate().unit()).isEqualTo(VaryingUnit.MONTHS);
        assertThat(steps(found)).contains("judgment.units.months");
        assertThat(found.estimate().interval().contains(0)).isTrue();
    }

    @Test
    void c1_sites_that_change_in_all_directions_show_no_change_where_patients_alone_would() {
        var before =
                "A,2026-01,2026-06,%d,10000%nB,2026-01,2026-06,%d,10000%nC,2026-01,2026-06,%d,10000%nD,2026-01,2026-06,%d,10000"
                        .formatted(4000, 5000, 6000, 3000);
        var after =
                "A,2026-08,2026-12,%d,10000%nB,2026-08,2026-12,%d,10000%nC,2026-08,2026-12,%d,10000%nD,2026-08,2026-12,%d,10000"
                        .formatted(4900, 4600, 6800, 2700);
        var found = judged(higher("2026-07-15", joined(before, after)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
        assertThat(found.estimate().unit()).isEqualTo(VaryingUnit.SITES);
    }

    @Test
    void c1_sites_of_different_levels_that_all_rise_alike_have_improved() {
        var text = new StringBuilder();
        for (var site = 0; site < 6; site++) {
            text.append("Site %d,2026-01,2026-06,%d,400\n".formatted(site, 60 + 40 * site));
            text.append("Site %d,2026-08,2026-12,%d,400\n".formatted(site, 100 + 40 * site + site % 2));
        }
        assertThat(judged(higher("2026-07-15", text.toString())).verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void c1_two_months_that_differ_wildly_are_not_counted_as_patients() {
        var found = judged(higher("2026-03-01", months("2026-01", 50_000, 20_000, 25_000, 24_000, 27_000)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void c1_means_of_months_that_vary_show_no_change_where_patients_alone_would() {
        var text = new StringBuilder();
        var means = List.of(5.0, 6.4, 5.2, 6.6, 5.1, 6.3, 5.6, 6.8, 5.5, 6.9);
        IntStream.range(0, 10)
                .forEach(at -> text.append(",2026-%02d,,900,%s,1.5%n".formatted(at + (at < 5 ? 1 : 2), means.get(at))));
        var found = judged(StudyText.of("2026-06-15", Direction.LOWER, text.toString()));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
        assertThat(found.estimate().unit()).isEqualTo(VaryingUnit.MONTHS);
    }

    @Test
    void c2_where_every_site_falls_and_the_sum_rises_the_sites_decide_and_the_mix_is_named() {
        var found = judged(higher("2026-05-01", """
                North,2026-01-01,2026-04-30,900,1000
                North,2026-05-02,2026-08-31,8300,10000
                South,2026-01-01,2026-04-30,3000,10000
                South,2026-05-02,2026-08-31,230,1000"""));
        assertThat(found.effect().difference()).isPositive();
        assertThat(found.held()).isTrue();
        assertThat(found.estimate().difference()).isCloseTo(-0.07, within(1e-9));
        assertThat(found.verdict()).isEqualTo(Verdict.WRONG_WAY);
        assertThat(steps(found)).contains("judgment.mix.matters");
    }

    @Test
    void c2_a_mean_is_standardized_to_the_sites_of_the_baseline() {
        var found = judged(StudyText.of("2026-05-01", Direction.LOWER, """
                North,2026-01-01,2026-04-30,900,4.0,1.0
                North,2026-05-02,2026-08-31,300,4.0,1.0
                South,2026-01-01,2026-04-30,300,9.0,1.0
                South,2026-05-02,2026-08-31,900,9.0,1.0"""));
        assertThat(found.effect().difference()).isCloseTo(2.5, within(1e-9));
        assertThat(found.estimate().difference()).isCloseTo(0, within(1e-9));
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void c2_the_same_mix_leaves_the_sums_alone() {
        var found = judged(higher("2026-05-01", """
                North,2026-01-01,2026-04-30,200,500
                North,2026-05-02,2026-08-31,300,500
                South,2026-01-01,2026-04-30,100,500
                South,2026-05-02,2026-08-31,200,500"""));
        assertThat(found.held()).isFalse();
        assertThat(found.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(steps(found)).contains("judgment.mix.same");
    }

    @Test
    void c7_the_same_caution_holds_for_worse() {
        var before = months("2024-01", 200, 130, 128, 126, 124, 122, 120, 118, 116, 114, 112);
        var after = months("2024-12", 200, 108, 106, 104, 102, 100, 98, 96, 94, 92, 90);
        var found = judged(higher("2024-11-15", joined(before, after)));
        assertThat(found.effect().isSignificant()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(withholding(found)).containsExactly("trend");
    }

    @Test
    void c7_a_change_below_the_smallest_important_difference_is_too_small_either_way() {
        var study = higher(
                "2026-04-01", joined(",2025-09-01,2025-12-31,400000,1000000", ",2026-05-01,2026-08-31,410000,1000000"));
        var least = new Study.Goal(null, 0.02);
        assertThat(judged(StudyText.with(study, least, 1, List.of())).verdict()).isEqualTo(Verdict.TOO_SMALL);
        var lower = new Study(
                Direction.LOWER, study.day(), study.before(), study.after(), study.series(), List.of(), least, 1, 0);
        assertThat(judged(lower).verdict()).isEqualTo(Verdict.TOO_SMALL);
        assertThat(judged(study).verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void c7_one_of_many_measures_is_withheld_unless_it_would_stand_alone() {
        var study = higher("2026-04-01", joined(",2025-09-01,2025-12-31,200,500", ",2026-05-01,2026-08-31,235,500"));
        assertThat(judged(study).verdict()).isEqualTo(Verdict.IMPROVED);
        var many = judged(StudyText.with(study, Study.Goal.NONE, 3, List.of()));
        assertThat(many.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(withholding(many)).containsExactly("many-measures");
        var strong = StudyText.with(higher("2026-04-01", joined(BEFORE, AFTER)), Study.Goal.NONE, 20, List.of());
        assertThat(judged(strong).verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(caveats(judged(strong))).contains("measures");
    }

    @Test
    void a_comparison_group_that_rose_as_much_takes_the_improvement_away() {
        var study = higher("2026-04-01", joined(BEFORE, AFTER));
        var rose = StudyText.points(joined(",2025-09-01,2025-12-31,220,500", ",2026-05-01,2026-08-31,305,500"));
        var still = StudyText.points(joined(",2025-09-01,2025-12-31,220,500", ",2026-05-01,2026-08-31,222,500"));
        var found = judged(StudyText.with(study, Study.Goal.NONE, 1, rose));
        assertThat(found.estimate().difference()).isCloseTo(0.02, within(1e-9));
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
        assertThat(judged(StudyText.with(study, Study.Goal.NONE, 1, still)).verdict())
                .isEqualTo(Verdict.IMPROVED);
    }

    private static Study higher(String day, String lines) {
        return StudyText.of(day, Direction.HIGHER, lines);
    }
}
