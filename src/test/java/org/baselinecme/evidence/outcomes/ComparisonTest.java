package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.SampleObservations;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.study.Intervention;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.statistics.PText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Intervention HELD =
            new Intervention(TestMeasures.INTERVENED, TestMeasures.INTERVENED, false, true);

    private static final FigureText TEXT = FigureText.of(TestMeasures.share());

    private final MeasureDefinition measure = SampleObservations.measure(TestMeasures.share());

    @Test
    void r47_only_sites_observed_before_and_after_are_compared() {
        var found = compared(
                SampleObservations.in("2025-10", "North", 40, 100),
                SampleObservations.in("2025-10", "South", 90, 100),
                SampleObservations.in("2026-04", "north", 60, 100));
        assertThat(TEXT.basis(found.first())).isEqualTo("40 of 100");
        assertThat(found.leftOut()).containsExactly("South");
        assertThat(found.isStatable()).isTrue();
    }

    @Test
    void without_a_common_site_there_is_no_comparison() {
        var found = compared(
                SampleObservations.in("2025-10", "North", 40, 100), SampleObservations.in("2026-04", "South", 60, 100));
        assertThat(keys(found)).containsExactly("outcome.no-common-site");
    }

    @Test
    void r47_without_an_observation_after_the_intervention_nothing_is_said() {
        assertThat(keys(compared(SampleObservations.in("2025-10", "North", 40, 100))))
                .containsExactly("outcome.no-follow-up");
    }

    @Test
    void averages_without_spread_give_no_interval_and_say_nothing() {
        var mean = SampleObservations.measure(TestMeasures.mean());
        var before = SampleObservations.average("2025-10", 40, 7.3, 0);
        var spread = SampleObservations.average("2026-04", 40, 6.0, 2.1);
        var alike = SampleObservations.average("2026-04", 40, 6.0, 0);
        assertThat(keys(compared(mean, before, spread))).isEmpty();
        assertThat(keys(compared(mean, before, alike))).containsExactly("outcome.no-spread");
    }

    @Test
    void days_around_the_intervention_are_neither_before_nor_after() {
        var found = compared(
                SampleObservations.in("2025-10", "", 40, 100),
                SampleObservations.between(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-03-15"), "", 99, 100),
                SampleObservations.in("2026-04", "", 60, 100));
        assertThat(found.across()).hasSize(1);
        assertThat(TEXT.basis(found.second())).isEqualTo("60 of 100");
    }

    @Test
    @DisplayName("findings C6: what begins on the day of the intervention follows it")
    void a_month_that_begins_on_the_day_is_after() {
        var found =
                compared(SampleObservations.in("2025-10", "", 40, 100), SampleObservations.in("2026-03", "", 60, 100));
        assertThat(found.across()).isEmpty();
        assertThat(TEXT.basis(found.second())).isEqualTo("60 of 100");
    }

    @Test
    void r50_sites_and_their_total_are_not_added_and_must_agree() {
        var agreeing = compared(
                SampleObservations.in("2025-10", "North", 40, 100),
                SampleObservations.in("2025-10", "", 40, 100),
                SampleObservations.in("2026-04", "North", 60, 100),
                SampleObservations.in("2026-04", "", 60, 100));
        assertThat(TEXT.basis(agreeing.first())).isEqualTo("40 of 100");
        assertThat(agreeing.isStatable()).isTrue();
        var differing = compared(
                SampleObservations.in("2025-10", "North", 40, 100),
                SampleObservations.in("2025-10", "", 45, 120),
                SampleObservations.in("2026-04", "North", 60, 100),
                SampleObservations.in("2026-04", "", 60, 100));
        assertThat(keys(differing)).containsExactly("outcome.sums-differ");
    }

    @Test
    void r49_fewer_than_five_are_suppressed() {
        assertThat(keys(compared(
                        SampleObservations.in("2025-10", "", 1, 4), SampleObservations.in("2026-04", "", 60, 100))))
                .containsExactly("outcome.too-few");
    }

    @Test
    void r52_satisfaction_is_not_an_outcome() {
        var said = TestMeasures.share();
        var satisfied = SampleObservations.measure(new MeasureForm(
                null,
                "Liked it",
                said.kind(),
                said.numerator(),
                said.denominator(),
                "",
                said.better(),
                said.domain(),
                MooreLevel.SATISFACTION,
                Measurement.SUBJECTIVE,
                said.steward(),
                said.source(),
                said.intervention(),
                said.intervenedOn(),
                false,
                null,
                false,
                null,
                "",
                ""));
        var found = compared(
                satisfied,
                SampleObservations.in("2025-10", "", 40, 100),
                SampleObservations.in("2026-04", "", 60, 100));
        assertThat(keys(found)).containsExactly("outcome.satisfaction");
        assertThat(found.verdict()).isEmpty();
    }

    @Test
    void a_difference_not_significant_by_fisher_is_no_improvement() {
        var found = compared(SampleObservations.in("2025-10", "", 0, 10), SampleObservations.in("2026-04", "", 4, 10));
        assertThat(found.effect().orElseThrow().interval().low()).isPositive();
        assertThat(PText.of(found.effect().orElseThrow().p().orElseThrow())).isEqualTo("p = 0.087");
        assertThat(found.verdict()).contains(Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void r49_groups_too_small_for_a_test_are_no_improvement() {
        var found = compared(SampleObservations.in("2025-10", "", 0, 8), SampleObservations.in("2026-04", "", 8, 8));
        assertThat(found.effect().orElseThrow().isTested()).isFalse();
        assertThat(found.verdict()).contains(Verdict.NO_CHANGE_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, true", "2026-03-01, false"})
    void a_self_report_before_the_intervention_is_a_baseline(LocalDate enteredOn, boolean sayable) {
        var said = TestMeasures.form("Confidence", MeasureKind.PROPORTION, "", Measurement.SUBJECTIVE);
        var october = new DateRange(LocalDate.parse("2025-10-01"), LocalDate.parse("2025-10-31"));
        var before = SampleObservations.enteredOn(enteredOn, october, "", 40, 100);
        var found = compared(SampleObservations.measure(said), before, SampleObservations.in("2026-04", "", 60, 100));
        assertThat(found.isStatable()).isEqualTo(sayable);
    }

    private Comparison compared(ObservedFigures... seen) {
        return compared(measure, seen);
    }

    private static Comparison compared(MeasureDefinition measure, ObservedFigures... seen) {
        return Comparison.of(measure, HELD, List.of(seen), ZoneOffset.UTC);
    }

    private static List<String> keys(Comparison found) {
        return found.objections().stream().map(Objection::key).toList();
    }
}
