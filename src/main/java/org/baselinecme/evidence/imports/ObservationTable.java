package org.baselinecme.evidence.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.evidence.measures.ObservationForm;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileText;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Observations of a spreadsheet: one per line, with columns named by a heading. */
record ObservationTable(List<Line> lines) {
    private static final int LOOKED_AT = 20;
    private static final int MOST = 10_000;

    /**
     * A line of it.
     *
     * @param number of the line in the file, from 1
     * @param entered the observation; null where the line cannot be read
     */
    record Line(
            long number,
            ObservationForm form,
            List<ObservationForm.FieldFault> wrong,
            @Nullable NewObservation entered,
            NewObservation.DuplicateStatus status) {
        boolean isGood() {
            return entered != null && status != NewObservation.DuplicateStatus.OVERLAPS;
        }
    }

    /** Parses a file. {@link Refused} without a heading, without lines, and for more than ten thousand lines. */
    static ObservationTable of(byte[] content, MeasureDefinition measure, List<ObservedFigures> known, LocalDate today) {
        var lines = FileLines.of(FileText.of(content).text());
        var kind = measure.form().kind();
        var heading = lines.all().stream()
                .limit(LOOKED_AT)
                .filter(line -> Columns.of(line, kind).isPresent())
                .findFirst()
                .orElseThrow(() -> refusal(Objection.blocking(
                        kind == MeasureKind.MEAN ? "outcome-file.mean-headings" : "outcome-file.headings", null)));
        var columns = Columns.of(heading, kind).orElseThrow();
        var rows = lines.all().stream()
                .dropWhile(line -> line != heading)
                .skip(1)
                .filter(line -> !line.isEmpty())
                .toList();
        if (rows.isEmpty()) throw refusal(Objection.blocking("outcome-file.no-rows", null));
        if (rows.size() > MOST) throw refusal(Objection.blocking("file-text.too-long", null, MOST));
        return new ObservationTable(read(rows, columns, measure, known, today));
    }

    private static List<Line> read(
            List<FileLines.Line> rows, Columns columns, MeasureDefinition measure, List<ObservedFigures> known, LocalDate today) {
        var bySite = bySite(measure, known);
        var read = new ArrayList<Line>();
        for (var row : rows) {
            var form = columns.form(row);
            var found = form.read(measure.form().kind(), today);
            var entered = NewObservation.of(form, found).orElse(null);
            if (entered == null) {
                read.add(new Line(row.number(), form, found.wrong(), null, NewObservation.DuplicateStatus.NEW));
                continue;
            }
            var same = bySite.computeIfAbsent(entered.siteKey(), site -> new ArrayList<>());
            var status = entered.compareWith(same);
            if (status == NewObservation.DuplicateStatus.NEW) same.add(entered);
            read.add(new Line(row.number(), form, List.of(), entered, status));
        }
        return List.copyOf(read);
    }

    private static Map<String, List<NewObservation>> bySite(MeasureDefinition measure, List<ObservedFigures> known) {
        var bySite = new HashMap<String, List<NewObservation>>();
        measure.current(known).stream()
                .map(NewObservation::of)
                .forEach(one -> bySite.computeIfAbsent(one.siteKey(), site -> new ArrayList<>())
                        .add(one));
        return bySite;
    }

    boolean isGood() {
        return lines.stream().allMatch(Line::isGood);
    }

    /** The observations that are not stored yet. */
    List<NewObservation> fresh() {
        return lines.stream()
                .filter(line -> line.isGood() && line.status() == NewObservation.DuplicateStatus.NEW)
                .flatMap(line -> Optional.ofNullable(line.entered()).stream())
                .toList();
    }

    private static Refused refusal(Objection why) {
        return new Refused(List.of(why));
    }

    /** Index of each column; -1 where it is missing. */
    record Columns(int site, int from, int until, int numerator, int denominator, int n, int mean, int sd) {
        static Optional<Columns> of(FileLines.Line heading, MeasureKind kind) {
            var found = new Columns(
                    heading.column("site", "clinic", "location", "unit", "hospital", "department"),
                    heading.column("from", "start", "first", "month", "period", "begin"),
                    until(heading),
                    heading.column("numerator", "num", "events", "count"),
                    heading.column("denominator", "denom", "total", "of"),
                    heading.columnNamed("n"),
                    heading.column("mean", "average"),
                    heading.column("sd", "standard deviation", "std"));
            var counted = found.numerator >= 0 && found.denominator >= 0;
            var averaged = found.n >= 0 && found.mean >= 0 && found.sd >= 0;
            return found.from >= 0 && (kind == MeasureKind.PROPORTION ? counted : averaged)
                    ? Optional.of(found)
                    : Optional.empty();
        }

        /** The column of the last day. A heading that merely contains "to", such as total, is not one. */
        private static int until(FileLines.Line heading) {
            var to = heading.columnNamed("to");
            return to >= 0 ? to : heading.column("to ", "until", "through", "end", "last");
        }

        ObservationForm form(FileLines.Line row) {
            return new ObservationForm(
                    row.at(site),
                    row.at(from),
                    row.at(until),
                    row.at(numerator),
                    row.at(denominator),
                    row.at(n),
                    row.at(mean),
                    row.at(sd));
        }
    }

    /** The preview of an uploaded table. */
    record Page(Standing place, MeasureForm measure, String path, String name, ObservationTable table) {
        private static final int SHOWN = 200;

        /** The lines with errors first, at most {@value #SHOWN}. */
        public List<Line> shown() {
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
                    .filter(line -> line.status() == NewObservation.DuplicateStatus.KNOWN)
                    .count();
        }

        public long bad() {
            return table.lines().stream().filter(line -> !line.isGood()).count();
        }

        public boolean isMean() {
            return measure.kind() == MeasureKind.MEAN;
        }
    }
}
