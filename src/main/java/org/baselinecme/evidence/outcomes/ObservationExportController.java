package org.baselinecme.evidence.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Summary;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The observations of a measure as a file, which can be uploaded to a measure again. Values that the page hides are left out (R49). */
@Controller
class ObservationExportController {
    static final CsvExport EXPORT = CsvExport.at("/measures/{id}/observations.csv")
            .column("observation_id", "id of the observation")
            .column("site", "its site; empty for all sites together")
            .column("from", "first day")
            .column("to", "last day")
            .column("numerator", "of a proportion: how many met the measure; of a rate: how many events")
            .column("denominator", "of a proportion: of how many; of a rate: the exposure, in its unit")
            .column("n", "of a mean: number of values")
            .column("mean", "of a mean: the mean, in the unit of the measure")
            .column("sd", "of a mean: the standard deviation, in the same unit")
            .column("stratum", "the part of the patients, such as an age group; empty for all of them")
            .column("group", "`comparison` where the site did not take part in the activity")
            .column("entered_at", "when it was entered");

    private final OutcomePages pages;

    ObservationExportController(OutcomePages pages) {
        this.pages = pages;
    }

    @GetMapping("/measures/{id}/observations.csv")
    ResponseEntity<byte[]> file(Me me, @PathVariable MeasureId id) {
        var rows = pages.file(me, id).stream().map(Line::cells).toList();
        return EXPORT.file("observations", rows);
    }

    /**
     * A line of the file.
     *
     * @param at when it was entered, ISO 8601 with offset
     */
    record Line(ObservedFigures observed, String at) {
        private static final int THOUSANDS = 3;

        private List<String> cells() {
            return Stream.of(
                            List.of(
                                    observed.id().toString(),
                                    observed.site(),
                                    observed.days().first().toString(),
                                    observed.days().last().toString()),
                            figures(),
                            List.of(observed.stratum(), observed.comparison() ? "comparison" : "", at))
                    .flatMap(List::stream)
                    .toList();
        }

        private List<String> figures() {
            return switch (observed.value()) {
                case MeasuredValue.Share share ->
                    counted(share.of().numerator(), share.of().denominator());
                case MeasuredValue.Rate rate ->
                    counted(rate.of().events(), rate.of().exposure());
                case MeasuredValue.Average average -> averaged(average.of());
            };
        }

        private static List<String> counted(double events, double of) {
            return List.of(text(events), text(of), "", "", "");
        }

        private static List<String> averaged(Summary summary) {
            return List.of("", "", text(summary.n()), text(summary.mean()), text(summary.sd()));
        }

        /** With four decimals instead of three: 7.345 could be read as thousands. */
        private static String text(double number) {
            var exact = BigDecimal.valueOf(number).stripTrailingZeros();
            return (exact.scale() == THOUSANDS ? exact.setScale(THOUSANDS + 1) : exact).toPlainString();
        }
    }
}
