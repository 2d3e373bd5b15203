package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.share;

import java.time.YearMonth;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.print.Printer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What page, list, claim and report say of figures that offices really have (findings C). */
class JudgedOutcomesDbTest extends DatabaseTest {
    private static final int[] WILD = {9_000, 9_900, 9_300, 10_100, 9_100, 9_800, 9_200, 9_900, 9_000};
    private static final int[] LATER = {9_900, 9_200, 10_200, 9_300, 10_000, 9_400};

    @Autowired
    private ChangeClaims claims;

    @Autowired
    private OutcomePages pages;

    @Autowired
    private Printer printer;

    private TestMeasures measuring;
    private ActivityId activity;

    @BeforeEach
    void an_activity_is_measured() {
        measuring = new TestMeasures(cast);
        activity = measuring.held();
    }

    @Test
    void c1_months_that_vary_more_than_chance_are_refused_improved_everywhere() throws Exception {
        var measure = measuring.define(activity, share());
        months(measure, "2025-06", 20_000, WILD);
        months(measure, "2026-03", 20_000, LATER);
        var page = page(measure);
        assertThat(page.verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
        assertThat(page.explanation().steps())
                .anyMatch(step -> step.contains("months") && step.contains("times as wide"));
        assertThat(listed().status()).isEqualTo("verdict.no_change_shown");
        cast.let(cast.drKhan(), me -> claims.state(me, measure));
        assertThat(claimed()).contains("No change is shown");
        assertThat(report(page)).contains("No change is shown", "times as wide");
    }

    @Test
    void c2_where_every_site_falls_the_sum_that_rises_is_not_an_improvement() {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("North", "2025-09-01", "2026-01-31", "900", "1000"));
        measuring.enter(measure, counts("North", "2026-03-02", "2026-07-31", "8300", "10000"));
        measuring.enter(measure, counts("South", "2025-09-01", "2026-01-31", "3000", "10000"));
        measuring.enter(measure, counts("South", "2026-03-02", "2026-07-31", "230", "1000"));
        var page = page(measure);
        assertThat(page.verdict()).isEqualTo(Verdict.WRONG_WAY);
        assertThat(page.sentence()).contains("difference −7.0 points with the mix of sites or groups unchanged");
        assertThat(page.explanation().steps())
                .anyMatch(step -> step.contains("North made up 9% of all cases before and 91% after"));
    }

    @Test
    void c4_a_baseline_that_moves_is_told_in_the_claim() {
        var measure = measuring.define(activity, share());
        months(measure, "2025-05", 400, 160, 164, 170, 174, 180, 184, 190, 194, 200, 204);
        months(measure, "2026-03", 400, 210, 214, 220, 224, 230);
        var page = page(measure);
        assertThat(page.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(page.sentence()).contains("the figures were already changing before the activity");
        cast.let(cast.drKhan(), me -> claims.state(me, measure));
        assertThat(claimed()).contains("neither an improvement nor a worsening");
    }

    @Test
    void c7_measures_that_were_looked_at_are_counted() {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("", "2025-09-01", "2026-01-31", "200", "500"));
        measuring.enter(measure, counts("", "2026-03-01", "2026-06-30", "235", "500"));
        assertThat(page(measure).verdict()).isEqualTo(Verdict.IMPROVED);
        for (var i = 0; i < 2; i++) {
            var other = measuring.define(activity, share());
            measuring.enter(other, counts("", "2025-09-01", "2026-01-31", "200", "500"));
        }
        var page = page(measure);
        assertThat(page.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(page.sentence()).contains("one of 3 measures");
    }

    private void months(MeasureId measure, String from, int all, int... counts) {
        for (var i = 0; i < counts.length; i++)
            measuring.enter(
                    measure, counts("", YearMonth.parse(from).plusMonths(i).toString(), "", "" + counts[i], "" + all));
    }

    private MeasurePage page(MeasureId measure) {
        return cast.as(cast.drKhan(), me -> pages.of(me, measure));
    }

    private OutcomesPage.Row listed() {
        return cast.as(cast.drKhan(), me -> pages.of(me, activity)).rows().getFirst();
    }

    private String claimed() {
        return cast.as(cast.drKhan(), me -> pages.claimed(me, activity))
                .getFirst()
                .sentence();
    }

    private String report(MeasurePage page) throws Exception {
        try (var document = Loader.loadPDF(printer.pdf("print/outcome", Map.of("page", page)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
