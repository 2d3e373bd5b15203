package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestMeasures.average;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.mean;
import static org.baselinecme.TestMeasures.share;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Claims of change whose figures change, and observations that are refused. */
class ChangeClaimsDbTest extends DatabaseTest {
    @Autowired
    private ChangeClaims claims;

    @Autowired
    private OutcomePages pages;

    @Autowired
    private Observations observations;

    private TestMeasures testMeasures;
    private ActivityId activity;

    @BeforeEach
    void an_activity_is_measured() {
        testMeasures = new TestMeasures(cast);
        activity = new TestMeasures(cast).held();
    }

    @Test
    void r47_a_claim_is_void_once_its_baseline_is_withdrawn() {
        var measure = testMeasures.define(activity, share());
        testMeasures.enter(measure, counts("", "2025-09-01", "2025-12-31", "215", "500"));
        testMeasures.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        cast.let(cast.drKhan(), me -> claims.state(me, measure));
        assertThat(claimed()).contains("rose from 43.0% to 62.0%");
        var baseline = UUID.fromString(list(measure).getFirst().id());
        cast.let(cast.drKhan(), me -> observations.withdraw(me, measure, baseline, "Counted by another rule."));
        assertThat(claimed()).isEmpty();
        assertThat(cast.as(cast.drKhan(), me -> pages.of(me, measure)).isMoved())
                .isTrue();
    }

    @Test
    void sums_beyond_the_limit_are_refused() {
        var measure = testMeasures.define(activity, share());
        testMeasures.enter(measure, counts("", "2025-09", "", "1", "600000000"));
        assertThat(refusal(() -> testMeasures.enter(measure, counts("", "2025-10", "", "1", "600000000"))))
                .containsExactly("observation.too-many");
        assertThat(cast.as(cast.drKhan(), me -> pages.of(me, measure)).alone()).contains("1 of 600,000,000");
    }

    @Test
    void r49_a_suppressed_cell_cannot_be_derived_from_table_and_chart() {
        var measure = testMeasures.define(activity, share());
        testMeasures.enter(measure, counts("A", "2025-09", "", "20", "50"));
        testMeasures.enter(measure, counts("A", "2025-10", "", "20", "50"));
        testMeasures.enter(measure, counts("B", "2025-09", "", "4", "10"));
        testMeasures.enter(measure, counts("B", "2025-10", "", "80", "200"));
        testMeasures.enter(measure, counts("C", "2025-09", "", "1", "4"));
        for (var site : List.of("A", "B", "C")) testMeasures.enter(measure, counts(site, "2026-04", "", "60", "100"));
        var hidden = list(measure).stream().filter(ObservationsPage.Row::hidden).map(ObservationsPage.Row::site);
        assertThat(hidden).containsExactly("A", "C", "A");
        assertThat(list(measure))
                .filteredOn(ObservationsPage.Row::hidden)
                .allMatch(row -> row.figures().isEmpty());
        assertThat(cast.as(cast.drKhan(), me -> pages.of(me, measure)).caveats())
                .extracting(MeasurePage.Caveat::message)
                .contains("caveat.few");
    }

    @Test
    void an_unchanged_measure_is_described_in_a_full_sentence() {
        var measure = testMeasures.define(activity, share());
        testMeasures.enter(measure, counts("", "2025-09", "", "215", "500"));
        testMeasures.enter(measure, counts("", "2026-04", "", "215", "500"));
        assertThat(cast.as(cast.drKhan(), me -> pages.of(me, measure)).sentence())
                .isEqualTo("First-line antibiotic: 43.0% before, 43.0% after (215 of 500 → 215 of 500; difference 0.0"
                        + " points, 95% CI −6.1 to 6.1; Cohen’s h 0.00, very small; p = 1.000). No change is shown after"
                        + " the activity and its order set on Mar 1, 2026: the interval includes zero.");
    }

    @Test
    void a_small_change_is_shown_with_enough_decimals() {
        var measure = testMeasures.define(activity, mean());
        testMeasures.enter(measure, average("2025-09", "2025-12", "400", "1.04", "0.3"));
        testMeasures.enter(measure, average("2026-04", "2026-06", "400", "0.96", "0.3"));
        assertThat(cast.as(cast.drKhan(), me -> pages.of(me, measure)).sentence())
                .contains("fell from 1.04 days to 0.96 days (n 400, SD 0.30", "difference −0.080 days");
    }

    private String claimed() {
        return cast.as(cast.drKhan(), me -> pages.claimed(me, activity))
                .getFirst()
                .sentence();
    }

    private List<ObservationsPage.Row> list(MeasureId measure) {
        return cast.as(cast.drKhan(), me -> pages.observations(me, measure)).rows();
    }

    private static List<String> refusal(Runnable attempt) {
        var refused = assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .actual();
        return refused.objections().stream().map(Objection::key).toList();
    }
}
