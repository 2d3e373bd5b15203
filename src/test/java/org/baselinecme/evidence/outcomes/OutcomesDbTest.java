package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestMeasures.average;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.form;
import static org.baselinecme.TestMeasures.mean;
import static org.baselinecme.TestMeasures.share;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.imports.ObservationFiles;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.Measures;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.platform.charts.SiteChart;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OutcomesDbTest extends DatabaseTest {
    @Autowired
    private ChangeClaims claims;

    @Autowired
    private OutcomePages pages;

    @Autowired
    private MeasureAccess access;

    @Autowired
    private Measures measures;

    @Autowired
    private ObservationFiles files;

    private TestMeasures measuring;
    private ActivityId activity;

    @BeforeEach
    void an_activity_is_measured() {
        measuring = new TestMeasures(cast);
        activity = new TestMeasures(cast).held();
    }

    @Test
    void r47_an_improvement_is_refused_without_baseline_and_stated_with_one() {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        assertThat(refusal(() -> state(measure))).containsExactly("outcome.no-baseline");
        assertThat(page(measure).alone()).contains("62.0%", "310 of 500");
        measuring.enter(measure, counts("", "2025-09-01", "2025-12-31", "215", "500"));
        state(measure);
        assertThat(page(measure).sentence())
                .isEqualTo("First-line antibiotic rose from 43.0% to 62.0% (215 of 500 → 310 of 500; difference 19.0"
                        + " points, 95% CI 12.8 to 25.0; Cohen’s h 0.38, small; p < 0.001), after the activity and its"
                        + " order set on Mar 1, 2026 (association, not proof of cause).");
        assertThat(page(measure).isAgreed()).isTrue();
    }

    @Test
    void r47_a_baseline_of_another_definition_does_not_count() {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("", "2025-09-01", "2025-12-31", "215", "500"));
        var anew = new MeasureForm(
                version(measure),
                "First-line antibiotic",
                MeasureKind.PROPORTION,
                "Visits with any narrow antibiotic",
                "All visits",
                "",
                Direction.HIGHER,
                MeasureDomain.QUALITY,
                MooreLevel.PERFORMANCE,
                Measurement.OBJECTIVE,
                "Analysts",
                "EHR",
                "the activity",
                TestMeasures.INTERVENED,
                false,
                null,
                false,
                null,
                "",
                "");
        cast.let(cast.drKhan(), me -> measures.change(me, measure, anew));
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        assertThat(refusal(() -> state(measure))).containsExactly("outcome.no-baseline");
        assertThat(page(measure).objections())
                .extracting(Objection::key)
                .containsExactly("outcome.former", "outcome.no-baseline");
    }

    @Test
    void r51_a_retrospective_self_report_is_not_a_baseline() {
        var measure =
                measuring.define(activity, form("Confidence", MeasureKind.PROPORTION, "", Measurement.SUBJECTIVE));
        measuring.enter(measure, counts("", "2025-09-01", "2025-12-31", "20", "50"));
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "40", "50"));
        assertThat(refusal(() -> state(measure))).containsExactly("outcome.memory");
    }

    @Test
    void r49_and_r50_sites_pool_by_sums_and_small_ones_are_not_shown() {
        var measure = measuring.define(activity, share());
        for (var site : List.of("A", "B", "C")) {
            measuring.enter(
                    measure,
                    counts(site, "2025-09", "", site.equals("C") ? "1" : "40", site.equals("C") ? "4" : "100"));
            measuring.enter(measure, counts(site, "2026-04", "", "60", "100"));
        }
        var page = page(measure);
        assertThat(page.figures().getFirst().value()).isEqualTo("81 of 204");
        assertThat(page.sites().rows())
                .filteredOn(row -> row.before() == null)
                .extracting(SiteChart.Row::site)
                .containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void r53_a_change_the_activity_was_not_designed_for_is_flagged() {
        assertThat(flags(measuring.define(activity, share()))).contains("caveat.outside");
        assertThat(flags(measuring.define(activity, TestMeasures.competence()))).doesNotContain("caveat.outside");
    }

    private List<String> flags(MeasureId measure) {
        return page(measure).caveats().stream().map(MeasurePage.Caveat::message).toList();
    }

    @Test
    void means_are_compared_by_welchs_test() {
        var measure = measuring.define(activity, mean());
        measuring.enter(measure, average("2025-09", "2025-12", "500", "7.3", "2.4"));
        measuring.enter(measure, average("2026-04", "2026-06", "500", "6.0", "2.1"));
        assertThat(page(measure).sentence())
                .contains("fell from 7.3 days to 6.0 days", "difference −1.30 days, 95% CI −1.58 to −1.02", "d 0.58");
    }

    @Test
    void a_difference_without_significance_is_no_change() {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("", "2025-09", "", "61", "380"));
        measuring.enter(measure, counts("", "2026-04", "", "58", "371"));
        assertThat(page(measure).sentence())
                .contains("16.1% before, 15.6% after", "−0.4 points, 95% CI −5.7 to 4.8", "No change is shown");
    }

    @Test
    void observations_of_the_same_period_count_once() {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("Clinic 1", "2025-09", "", "8", "18"));
        measuring.enter(measure, counts("clinic 1", "2025-09-01", "2025-09-30", "8", "18"));
        assertThat(refusal(() -> measuring.enter(measure, counts("Clinic 1", "2025-09-15", "2025-10-15", "9", "19"))))
                .containsExactly("observation.overlaps");
        var table = "site;from;to;numerator;denominator\nClinic 1;2025-09;;8;18\nClinic 2;2025-09;;7;18\n";
        assertThat(load(measure, table)).isEqualTo(1);
        assertThat(load(measure, table)).isZero();
        assertThat(refusal(() -> load(measure, "from,numerator,denominator\n2025-10,nine,18\n")))
                .containsExactly("outcome-file.lines");
        assertThat(refusal(() -> load(measure, "month,rate\n2025-10,43\n"))).containsExactly("outcome-file.headings");
    }

    @Test
    void a_measure_with_an_observation_is_not_removed() {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("", "2025-09", "", "61", "380"));
        assertThat(refusal(() -> cast.let(cast.drKhan(), me -> measures.drop(me, measure))))
                .containsExactly("measure.observed");
    }

    @Test
    void an_observation_that_is_no_count_is_not_entered() {
        var measure = measuring.define(activity, share());
        assertThat(refusal(() -> measuring.enter(measure, counts("", "2025-09", "", "many", "380"))))
                .containsExactly("observation.unread");
    }

    private int load(MeasureId measure, String table) {
        var content = table.getBytes(StandardCharsets.UTF_8);
        var file = cast.as(cast.drKhan(), me -> files.upload(me, measure, "clinics.csv", content));
        return cast.as(cast.drKhan(), me -> files.load(me, measure, file));
    }

    private void state(MeasureId measure) {
        cast.let(cast.drKhan(), me -> claims.state(me, measure));
    }

    private MeasurePage page(MeasureId measure) {
        return cast.as(cast.drKhan(), me -> pages.of(me, measure));
    }

    private Integer version(MeasureId measure) {
        return cast.as(cast.drKhan(), me -> access.editable(me, measure).form()).version();
    }

    private static List<String> refusal(Runnable attempt) {
        var refused = assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .actual();
        return refused.objections().stream().map(Objection::key).toList();
    }
}
