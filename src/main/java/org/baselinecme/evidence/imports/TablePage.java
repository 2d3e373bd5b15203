package org.baselinecme.evidence.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.access.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The preview of an uploaded table: what is asked, how it is read, and its lines.
 *
 * @param path of the observations of the measure
 * @param questions the open ones in words, but for the one about the columns
 * @param conventions what was answered and can be changed
 * @param words how it is read, as answered; empty where nobody was asked
 */
record TablePage(
        Standing place,
        MeasureForm measure,
        String path,
        String name,
        ObservationTable table,
        List<Question> questions,
        List<Column> columns,
        List<Question> conventions,
        String words) {
    private static final int SHOWN = 200;
    private static final int SAMPLES = 5;

    /** A question with its answers; {@code field} is what a form calls it. */
    record Question(String text, String field, List<Option> options) {}

    /** An answer, or a column to choose. */
    record Option(String value, String text) {}

    /** A role and the column that has it; −1 for none. */
    record Column(String field, String message, boolean required, String chosen) {}

    /** Whether the columns have to be confirmed. */
    public boolean isAskingColumns() {
        return !table.columns().sure();
    }

    public boolean isAsking() {
        return !table.open().isEmpty();
    }

    public int asked() {
        return table.open().size();
    }

    /** The columns of the table to choose from. */
    public List<Option> choices() {
        return IntStream.range(0, table.text().names().size())
                .mapToObj(at ->
                        new Option(String.valueOf(at), table.text().names().get(at)))
                .filter(option -> !option.text().isEmpty())
                .toList();
    }

    public List<String> headings() {
        return table.text().names();
    }

    /** The first lines as they are in the file. */
    public List<List<String>> samples() {
        return table.text().rows().stream()
                .limit(SAMPLES)
                .map(row ->
                        IntStream.range(0, headings().size()).mapToObj(row::at).toList())
                .toList();
    }

    /** The lines with errors first, at most {@value #SHOWN}. */
    public List<TableLine> shown() {
        return table.lines().stream()
                .sorted((one, other) -> Boolean.compare(one.isGood(), other.isGood()))
                .limit(SHOWN)
                .toList();
    }

    public boolean isCut() {
        return table.lines().size() > SHOWN;
    }

    public int fresh() {
        return table.fresh().size();
    }

    public long known() {
        return table.lines().stream()
                .filter(line -> !line.leftOut() && line.status() == NewObservation.DuplicateStatus.KNOWN)
                .count();
    }

    public long leftOut() {
        return table.lines().stream().filter(TableLine::leftOut).count();
    }

    public long bad() {
        return table.lines().stream().filter(line -> !line.isGood()).count();
    }

    public boolean isMean() {
        return measure.kind() == MeasureKind.MEAN;
    }

    /** The cells of a line as they are in the file: 40 of 100, 12 in 4,350, or mean, n and SD. */
    public String cells(TableLine line) {
        var shown = line.shown();
        if (isMean())
            return Stream.of(said("mean", shown.mean()), said("n", shown.n()), said("SD", shown.sd()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        var among = measure.kind() == MeasureKind.RATE ? " in " : " of ";
        return Stream.of(shown.numerator(), shown.denominator())
                .map(cell -> cell == null || cell.isEmpty() ? "–" : cell)
                .collect(Collectors.joining(among));
    }

    private static String said(String name, @Nullable String cell) {
        return cell == null || cell.isEmpty() ? "" : name + " " + cell;
    }

    /** The days of a line as they are read. */
    public String days(TableLine line) {
        return line.read().map(one -> OutcomeFormat.period(one.days())).orElse("");
    }

    /** The figures of a line as they are read. */
    public String figures(TableLine line) {
        var text = FigureText.of(measure);
        return line.read()
                .map(one -> text.value(one.value()) + " (" + text.basis(one.value()) + ")")
                .orElse("");
    }
}
