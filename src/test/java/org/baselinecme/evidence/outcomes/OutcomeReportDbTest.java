package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.share;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.VeraPdf;
import org.baselinecme.evidence.imports.ObservationFiles;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.print.Printer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The outcome on paper, and what outcomes still owe. */
class OutcomeReportDbTest extends DatabaseTest {
    private static final YearMonth INTERVENED = YearMonth.from(TestMeasures.INTERVENED);

    @Autowired
    private OutcomePages pages;

    @Autowired
    private ObservationFiles files;

    @Autowired
    private OutcomeRequirements owed;

    @Autowired
    private Printer printer;

    @Test
    void a_report_of_27_sites_and_two_years_is_accessible_and_two_pages_at_most() throws Exception {
        var measure = new TestMeasures(cast).define(new TestMeasures(cast).held(), share());
        load(measure);
        var page = cast.as(cast.drKhan(), me -> pages.of(me, measure));
        var paper = printer.pdf("print/outcome", Map.of("page", page));
        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(page.sentence(), "no comparison group", "Visits with a first-line");
        }
        assertThat(VeraPdf.verdicts("ua1", List.of(paper))).hasSize(1).allMatch(line -> line.startsWith("PASS"));
    }

    @Test
    void a_baseline_is_required_until_entered_and_a_follow_up_once_due() {
        var testMeasures = new TestMeasures(cast);
        var activity = new TestMeasures(cast).held();
        var measure = testMeasures.define(activity, due("2026-03-02"));
        assertThat(owed.of(List.of(activity))).singleElement().satisfies(one -> {
            assertThat(one.message()).isEqualTo("requirement.baseline");
            assertThat(one.blocks()).isFalse();
        });
        testMeasures.enter(measure, counts("", "2025-09", "", "215", "500"));
        assertThat(owed.of(List.of(activity)))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).isEqualTo("requirement.follow-up"));
        testMeasures.enter(measure, counts("", "2026-04", "", "310", "500"));
        assertThat(owed.of(List.of(activity))).isEmpty();
    }

    private static MeasureForm due(String day) {
        var said = share();
        return new MeasureForm(
                null,
                said.name(),
                said.kind(),
                said.numerator(),
                said.denominator(),
                "",
                said.better(),
                said.domain(),
                said.level(),
                said.measurement(),
                said.steward(),
                said.source(),
                said.intervention(),
                said.intervenedOn(),
                false,
                LocalDate.parse(day),
                false,
                null,
                "",
                "");
    }

    private void load(MeasureId measure) {
        var table = new StringBuilder("site,from,to,numerator,denominator\n");
        for (var i = 1; i <= 12; i++) table.append(",%s,,189,495\n".formatted(INTERVENED.minusMonths(i)));
        for (var i = 1; i <= 3; i++) table.append(",%s,,306,495\n".formatted(INTERVENED.plusMonths(i)));
        for (var i = 1; i <= 27; i++)
            table.append("Clinic %1$d,2025-03-01,2026-02-28,%2$d,220\nClinic %1$d,2026-04-01,2026-06-30,%3$d,55\n"
                    .formatted(i, 70 + i, 20 + i));
        observations(measure, table.toString());
    }

    private void observations(MeasureId measure, String table) {
        var content = table.getBytes(StandardCharsets.UTF_8);
        var file = cast.as(cast.drKhan(), me -> files.upload(me, measure, "clinics.csv", content));
        cast.let(cast.drKhan(), me -> files.load(me, measure, file));
    }
}
