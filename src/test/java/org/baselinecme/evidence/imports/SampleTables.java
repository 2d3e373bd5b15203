package org.baselinecme.evidence.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.SampleObservations;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.evidence.measures.OutcomeFormat;

/** Tables for tests without a database. */
final class SampleTables {
    static final LocalDate TODAY = LocalDate.parse("2026-10-01");

    private SampleTables() {}

    /** Counts, with the answers that are remembered. */
    static ObservationTable counts(String text, TableAnswers answers) {
        return read(TestMeasures.share(), text, StandardCharsets.UTF_8, answers);
    }

    /** Means, with the answers that are remembered. */
    static ObservationTable means(String text, TableAnswers answers) {
        return read(TestMeasures.mean(), text, StandardCharsets.UTF_8, answers);
    }

    static ObservationTable read(MeasureForm form, String text, Charset charset, TableAnswers answers) {
        var table = TableText.of(text.getBytes(charset), form.kind());
        return ObservationTable.of(table, answers, SampleObservations.measure(form), List.of(), TODAY);
    }

    /** What a table asks. */
    static List<TableQuestion.Kind> asked(ObservationTable table) {
        return table.open().stream().map(TableQuestion::kind).toList();
    }

    /** A new observation in a line: North, over 65, September 2025: 40 of 100. */
    static String said(MeasureForm form, NewObservation one) {
        var text = FigureText.of(form);
        return one.site() + (one.stratum().isEmpty() ? "" : " (" + one.stratum() + ")") + (one.comparison() ? "*" : "")
                + " " + OutcomeFormat.period(one.days()) + ": " + text.basis(one.value());
    }
}
