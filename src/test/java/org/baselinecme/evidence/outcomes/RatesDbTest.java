package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.rate;

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

/** Rates of events: what page, list, claim and report say of them. */
class RatesDbTest extends DatabaseTest {
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
    void a_rate_has_its_unit_its_ratio_and_its_chart_everywhere() throws Exception {
        var measure = measuring.define(activity, rate());
        months(measure, "2025-02", 12, 9, 15, 11, 13, 10, 12, 14, 9, 13, 11, 12, 10);
        months(measure, "2026-03", 5, 6, 4, 7, 5, 4, 6);
        var page = page(measure);
        assertThat(page.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(page.headline()).isEqualTo("2.9 → 1.3 per 1,000 line-days (−1.6 per 1,000 line-days)");
        assertThat(page.sentence())
                .contains("fell from 2.9 to 1.3 per 1,000 line-days")
                .contains("151 in 52,000 line-days → 37 in 28,000 line-days")
                .contains("rate ratio 0.46, 95% CI 0.");
        assertThat(page.statistics()).extracting(MeasurePage.Figure::value).contains("0.46");
        assertThat(page.phases().unit()).isEqualTo("per 1,000 line-days");
        assertThat(page.monthNotes()).extracting(MeasurePage.Caveat::message).contains("series.kind.u");
        cast.let(cast.drKhan(), me -> claims.state(me, measure));
        assertThat(cast.as(cast.drKhan(), me -> pages.claimed(me, activity))
                        .getFirst()
                        .sentence())
                .isEqualTo(page.sentence());
        assertThat(report(page)).contains("2.9 to 1.3 per 1,000 line-days", "per 1,000 line-days", "rate ratio");
    }

    @Test
    void an_exposure_keeps_its_decimals_and_a_small_one_is_hidden() {
        var measure = measuring.define(activity, rate());
        measuring.enter(measure, counts("ICU", "2025-09", "", "3", "812.5"));
        measuring.enter(measure, counts("Ward", "2025-09", "", "1", "4.5"));
        measuring.enter(measure, counts("Unit", "2025-09", "", "1", "95"));
        var rows = cast.as(cast.drKhan(), me -> pages.observations(me, measure)).rows();
        assertThat(rows)
                .filteredOn(row -> row.site().equals("ICU"))
                .singleElement()
                .satisfies(row -> assertThat(row.figures()).isEqualTo("3 in 812.5 line-days"));
        assertThat(rows)
                .filteredOn(row -> row.site().equals("Ward"))
                .singleElement()
                .satisfies(row -> assertThat(row.hidden()).isTrue());
    }

    private void months(MeasureId measure, String from, int... events) {
        for (var i = 0; i < events.length; i++)
            measuring.enter(
                    measure, counts("", YearMonth.parse(from).plusMonths(i).toString(), "", "" + events[i], "4000"));
    }

    private MeasurePage page(MeasureId measure) {
        return cast.as(cast.drKhan(), me -> pages.of(me, measure));
    }

    private String report(MeasurePage page) throws Exception {
        try (var document = Loader.loadPDF(printer.pdf("print/outcome", Map.of("page", page)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
