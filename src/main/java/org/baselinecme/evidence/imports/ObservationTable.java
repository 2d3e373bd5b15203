package org.baselinecme.evidence.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.evidence.measures.ObservationForm;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.files.FileLines;

/**
 * A table read as observations of a measure, one per line, as far as its headings, its cells and the answers of a person decide it.
 *
 * @param open what is left to be asked; nothing may be loaded before
 * @param lines as they are read so far; empty while the columns are asked for
 */
record ObservationTable(
        TableText text,
        TableColumns columns,
        TableConventions conventions,
        List<TableQuestion> open,
        List<TableLine> lines) {
    /** Stands before a cell that cannot be read, so that no form reads it in another way. */
    private static final String UNREAD = "?";

    /** Reads a table of a measure beside its stored observations. */
    static ObservationTable of(
            TableText text,
            TableAnswers answers,
            MeasureDefinition measure,
            List<ObservedFigures> known,
            LocalDate today) {
        var kind = measure.form().kind();
        var columns = TableColumns.of(text, kind, answers);
        var conventions = TableConventions.of(text, columns, answers);
        if (!columns.sure()) {
            var asked = List.of(new TableQuestion(TableQuestion.Kind.COLUMNS, List.of(), text.names()));
            return new ObservationTable(text, columns, conventions, asked, List.of());
        }
        var read = new ArrayList<TableLine>();
        for (var row : text.rows()) {
            var meant = meant(row, columns, conventions);
            read.add(TableLine.of(row.number(), shown(row, columns), meant, meant.read(kind, today)));
        }
        var open = new ArrayList<>(conventions.open());
        var totals = totals(read, answers, open);
        return new ObservationTable(
                text, columns, conventions, List.copyOf(open), compared(read, totals, measure.current(known)));
    }

    /** What each line is that may be a total; asks for the labels that nobody has answered. Of periods only the parts can count. */
    private static Map<TableLine, TotalUse> totals(
            List<TableLine> lines, TableAnswers answers, List<TableQuestion> open) {
        var uses = new HashMap<TableLine, TotalUse>();
        SumSearch.ofPeriods(lines).forEach(line -> uses.put(line, TotalUse.LEAVE_OUT));
        TotalRows.find(lines).forEach((label, some) -> {
            var said = answers.totals().get(label);
            if (said == null)
                open.add(new TableQuestion(
                        TableQuestion.Kind.TOTAL,
                        List.of(
                                some.size(),
                                some.stream()
                                        .map(line -> String.valueOf(line.number()))
                                        .collect(Collectors.joining(", ")),
                                label),
                        List.of(label)));
            else some.forEach(line -> uses.put(line, said));
        });
        return uses;
    }

    private static List<TableLine> compared(
            List<TableLine> lines, Map<TableLine, TotalUse> totals, List<ObservedFigures> known) {
        var byKey = new HashMap<List<String>, List<NewObservation>>();
        known.stream()
                .map(NewObservation::of)
                .forEach(one -> byKey.computeIfAbsent(one.key(), key -> new ArrayList<>())
                        .add(one));
        var compared = new ArrayList<TableLine>();
        for (var line : lines) {
            var use = totals.getOrDefault(line, TotalUse.PART);
            if (use == TotalUse.LEAVE_OUT) compared.add(line.omitted());
            else if (line.read().isEmpty()) compared.add(line);
            else {
                var entered = line.read().orElseThrow();
                if (use == TotalUse.TOGETHER) entered = together(line, entered);
                var same = byKey.computeIfAbsent(entered.key(), key -> new ArrayList<>());
                var status = entered.compareWith(same);
                if (status == NewObservation.DuplicateStatus.NEW) same.add(entered);
                compared.add(line.with(entered, status));
            }
        }
        return List.copyOf(compared);
    }

    /** A total of strata is of all patients, any other one of all sites. */
    private static NewObservation together(TableLine line, NewObservation one) {
        var ofStrata = line.shown().normalizedSite().isEmpty() || TotalRows.isNamed(one.stratum());
        return new NewObservation(
                ofStrata ? one.site() : "", ofStrata ? "" : one.stratum(), one.comparison(), one.days(), one.value());
    }

    private static ObservationForm shown(FileLines.Line row, TableColumns columns) {
        return new ObservationForm(
                columns.cell(row, TableColumn.SITE),
                columns.cell(row, TableColumn.FROM),
                columns.cell(row, TableColumn.UNTIL),
                columns.cell(row, columns.counted()),
                columns.cell(row, columns.outOf()),
                columns.cell(row, TableColumn.N),
                columns.cell(row, TableColumn.MEAN),
                columns.cell(row, TableColumn.SD),
                columns.cell(row, TableColumn.STRATUM),
                false);
    }

    /** A line as the form of an observation would hold it. */
    private static ObservationForm meant(FileLines.Line row, TableColumns columns, TableConventions conventions) {
        var from = columns.cell(row, TableColumn.FROM);
        var until = columns.cell(row, TableColumn.UNTIL);
        var days = conventions.days(from, until);
        return new ObservationForm(
                columns.cell(row, TableColumn.SITE),
                days.or(() -> CellPeriod.of(from, conventions.days()))
                        .map(found -> found.first().toString())
                        .orElse(UNREAD + from),
                days.map(found -> found.last().toString()).orElse(UNREAD + until),
                number(row, columns, conventions, columns.counted()),
                number(row, columns, conventions, columns.outOf()),
                number(row, columns, conventions, TableColumn.N),
                number(row, columns, conventions, TableColumn.MEAN),
                number(row, columns, conventions, TableColumn.SD),
                columns.cell(row, TableColumn.STRATUM),
                isComparison(columns.cell(row, TableColumn.GROUP), conventions));
    }

    private static boolean isComparison(String cell, TableConventions conventions) {
        return Optional.ofNullable(conventions.comparison())
                .filter(TableText.plain(cell)::equals)
                .isPresent();
    }

    private static String number(
            FileLines.Line row, TableColumns columns, TableConventions conventions, TableColumn role) {
        var cell = columns.cell(row, role);
        return conventions.number(cell, role.isCount()).orElse(UNREAD + cell);
    }

    boolean isGood() {
        return open.isEmpty() && lines.stream().allMatch(TableLine::isGood);
    }

    /** The observations that are not stored yet. */
    List<NewObservation> fresh() {
        return lines.stream()
                .filter(TableLine::isFresh)
                .flatMap(line -> line.read().stream())
                .toList();
    }
}
