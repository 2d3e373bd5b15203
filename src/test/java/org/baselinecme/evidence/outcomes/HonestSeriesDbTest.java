package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.share;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Series that look better and are not, and series that are: entered as an office enters them, and read on the page. */
class HonestSeriesDbTest extends DatabaseTest {
    private static final YearMonth ACTIVITY = YearMonth.parse("2026-03");

    @Autowired
    private OutcomePages pages;

    private TestMeasures measuring;
    private ActivityId activity;
    private MeasureId measure;

    @BeforeEach
    void an_activity_is_measured() {
        measuring = new TestMeasures(cast);
        activity = measuring.held();
        measure = measuring.define(activity, share());
    }

    @Test
    void a_season_is_no_improvement() {
        before(
                400,
                IntStream.range(0, 24)
                        .map(i -> seasonal(ACTIVITY.minusMonths(24L - i)))
                        .toArray());
        after(
                400,
                IntStream.range(0, 7).map(i -> seasonal(ACTIVITY.plusMonths(i))).toArray());
        isNotImproved();
    }

    private static int seasonal(YearMonth month) {
        return 200 + (int) Math.round(50 * Math.cos((month.getMonthValue() - 7) / 6.0 * Math.PI));
    }

    @Test
    void a_baseline_that_rises_by_itself_is_no_improvement() {
        before(300, 90, 97, 101, 109, 113, 120, 126, 131, 140, 144);
        after(300, 150, 155, 163, 167, 175);
        isInconclusive("the figures were already changing before the activity");
    }

    @Test
    void one_odd_month_is_no_improvement() {
        before(1000, 500, 504, 497, 501, 499, 503, 498, 502, 500);
        after(1000, 503, 501, 760, 502, 504, 500);
        isNotImproved();
    }

    @Test
    void a_return_from_the_worst_months_is_no_improvement() {
        before(500, 300, 304, 297, 301, 299, 303, 298, 302, 300, 232, 226);
        after(500, 301, 299, 303, 300, 298, 302);
        isNotImproved();
    }

    @Test
    void few_patients_are_no_improvement() {
        measuring.enter(measure, counts("", "2025-11-01", "2026-02-28", "2", "9"));
        measuring.enter(measure, counts("", "2026-03-01", "2026-06-30", "8", "9"));
        assertThat(page().verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void other_shares_of_the_sites_are_no_improvement() {
        for (var i = 1; i <= 4; i++) {
            site("Hill", -i, 160 + i, 200);
            site("Harbor", -i, 60 + i, 200);
            site("Hill", i - 1, 640 + i, 800);
            site("Harbor", i - 1, 12, 40);
        }
        assertThat(page().verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void other_sites_are_no_improvement() {
        for (var i = 1; i <= 3; i++) {
            site("Hill", -i, 80, 200);
            site("Harbor", i - 1, 150, 200);
        }
        assertThat(page().verdict()).isNull();
        assertThat(page().objections()).extracting(one -> one.key()).contains("outcome.no-common-site");
    }

    @Test
    void the_best_of_many_measures_is_no_improvement() {
        measuring.enter(measure, counts("", "2025-09-01", "2026-01-31", "200", "500"));
        measuring.enter(measure, counts("", "2026-03-01", "2026-06-30", "234", "500"));
        for (var i = 0; i < 4; i++)
            measuring.enter(measuring.define(activity, share()), counts("", "2025-09-01", "2026-01-31", "200", "500"));
        isInconclusive("it is one of 5 measures");
    }

    @Test
    void months_that_drift_are_no_improvement() {
        before(4000, 1900, 1840, 1880, 1960, 2050, 2100, 2060, 1990, 1930, 1870, 1840, 1900);
        after(4000, 1980, 2070, 2090, 2120, 2050, 1980, 1960, 2030);
        isNotImproved();
    }

    @Test
    void a_step_in_a_stable_series_is_an_improvement() {
        before(400, 162, 158, 166, 160, 155, 164, 161, 159, 163, 157, 165, 160);
        after(400, 221, 228, 219, 225, 230, 222, 224);
        isImproved();
    }

    @Test
    void two_large_samples_are_an_improvement() {
        measuring.enter(measure, counts("", "2025-09-01", "2026-02-28", "215", "500"));
        measuring.enter(measure, counts("", "2026-03-02", "2026-08-31", "310", "500"));
        isImproved();
    }

    @Test
    void sites_that_all_rise_are_an_improvement() {
        var at = 0;
        for (var name : new String[] {"Hill", "Harbor", "Forest", "Mill"}) {
            measuring.enter(measure, counts(name, "2025-09-01", "2026-02-28", "" + (80 + 5 * at), "200"));
            measuring.enter(measure, counts(name, "2026-03-02", "2026-08-31", "" + (120 + 4 * at), "200"));
            at++;
        }
        isImproved();
    }

    @Test
    void a_rise_beyond_a_comparison_group_is_an_improvement() {
        for (var i = 1; i <= 5; i++) {
            group(false, -i, 160 + i);
            group(false, i - 1, 232 - i);
            group(true, -i, 161 - i);
            group(true, i - 1, 164 + i);
        }
        isImproved();
    }

    private void before(int all, int... found) {
        months(ACTIVITY.minusMonths(found.length), all, found);
    }

    private void after(int all, int... found) {
        months(ACTIVITY, all, found);
    }

    private void months(YearMonth first, int all, int... found) {
        for (var i = 0; i < found.length; i++)
            measuring.enter(measure, counts("", first.plusMonths(i).toString(), "", "" + found[i], "" + all));
    }

    private void site(String name, int months, int found, int all) {
        measuring.enter(measure, counts(name, ACTIVITY.plusMonths(months).toString(), "", "" + found, "" + all));
    }

    private void group(boolean comparison, int months, int found) {
        measuring.enter(
                measure, counts("", "", comparison, ACTIVITY.plusMonths(months).toString(), "" + found, "400"));
    }

    private void isInconclusive(String reason) {
        var page = page();
        assertThat(page.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(page.sentence()).contains(reason);
    }

    private void isNotImproved() {
        assertThat(page().verdict()).isIn(Verdict.INCONCLUSIVE, Verdict.NO_CHANGE_SHOWN, Verdict.TOO_SMALL);
    }

    private void isImproved() {
        var page = page();
        assertThat(page.sentence()).contains("association, not proof of cause");
        assertThat(page.verdict()).isEqualTo(Verdict.IMPROVED);
    }

    private MeasurePage page() {
        return cast.as(cast.drKhan(), me -> pages.of(me, measure));
    }
}
