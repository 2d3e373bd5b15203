package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileText;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Observations as a spreadsheet holds them: one a line, under headings that say which column is which. */
record ObservationTable(List<Line> lines) {
    private static final int LOOKED_AT = 20;
    private static final int MOST = 10_000;

    /**
     * A line of it.
     *
     * @param number as an editor counts
     * @param entered what it tells; null where it cannot be read
     */
    record Line(
            long number,
            ObservationForm form,
            List<ObservationForm.Wrong> wrong,
            @Nullable NewObservation entered,
            NewObservation.Standing standing) {
        boolean isGood() {
            return entered != null && standing != NewObservation.Standing.OVERLAPS;
        }
    }

    /** {@link Refused} where it has no such headings, and for more than ten thousand lines. */
    static ObservationTable of(byte[] content, Measure measure, List<Observation> known, LocalDate today) {
        var lines = FileLines.of(FileText.of(content).text());
        var kind = measure.form().kind();
        var heading = lines.all().stream()
                .limit(LOOKED_AT)
                .filter(line -> Columns.of(line, kind).isPresent())
                .findFirst()
                .orElseThrow(() -> no(Objection.blocking(
                        kind == MeasureKind.MEAN ? "outcome-file.mean-headings" : "outcome-file.headings", null)));
        var columns = Columns.of(heading, kind).orElseThrow();
        var rows = lines.all().stream()
                .dropWhile(line -> line != heading)
                .skip(1)
                .filter(line -> !line.isEmpty())
                .toList();
        if (rows.isEmpty()) throw no(Objection.blocking("outcome-file.no-rows", null));
        if (rows.size() > MOST) throw no(Objection.blocking("file-text.too-long", null, MOST));
        return new ObservationTable(read(rows, columns, measure, known, today));
    }

    private static List<Line> read(
            List<FileLines.Line> rows, Columns columns, Measure measure, List<Observation> known, LocalDate today) {
        var told = told(measure, known);
        var read = new ArrayList<Line>();
        for (var row : rows) {
            var form = columns.form(row);
            var found = form.read(measure.form().kind(), today);
            var entered = NewObservation.of(form, found).orElse(null);
            if (entered == null) {
                read.add(new Line(row.number(), form, found.wrong(), null, NewObservation.Standing.NEW));
                continue;
            }
            var same = told.computeIfAbsent(entered.key(), site -> new ArrayList<>());
            var standing = entered.standing(same);
            if (standing == NewObservation.Standing.NEW) same.add(entered);
            read.add(new Line(row.number(), form, List.of(), entered, standing));
        }
        return List.copyOf(read);
    }

    static Map<String, List<NewObservation>> told(Measure measure, List<Observation> known) {
        var told = new HashMap<String, List<NewObservation>>();
        known.stream()
                .filter(one -> one.definition() == measure.definition())
                .map(NewObservation::of)
                .forEach(one -> told.computeIfAbsent(one.key(), site -> new ArrayList<>())
                        .add(one));
        return told;
    }

    boolean isGood() {
        return lines.stream().allMatch(Line::isGood);
    }

    /** What would be new. */
    List<NewObservation> fresh() {
        return lines.stream()
                .filter(line -> line.isGood() && line.standing() == NewObservation.Standing.NEW)
                .flatMap(line -> Optional.ofNullable(line.entered()).stream())
                .toList();
    }

    private static Refused no(Objection why) {
        return new Refused(List.of(why));
    }

    /** Which column holds what; -1 where none does. */
    record Columns(int site, int from, int until, int numerator, int denominator, int n, int mean, int sd) {
        static Optional<Columns> of(FileLines.Line heading, MeasureKind kind) {
            var found = new Columns(
                    heading.column("site", "clinic", "location", "unit", "hospital", "department"),
                    heading.column("from", "start", "first", "month", "period", "begin"),
                    until(heading),
                    heading.column("numerator", "num", "events", "count"),
                    heading.column("denominator", "denom", "total", "of"),
                    exactly(heading, "n"),
                    heading.column("mean", "average"),
                    heading.column("sd", "standard deviation", "std"));
            var counted = found.numerator >= 0 && found.denominator >= 0;
            var averaged = found.n >= 0 && found.mean >= 0 && found.sd >= 0;
            return found.from >= 0 && (kind == MeasureKind.PROPORTION ? counted : averaged)
                    ? Optional.of(found)
                    : Optional.empty();
        }

        /** The column of the last day; a total is none. */
        private static int until(FileLines.Line heading) {
            var to = exactly(heading, "to");
            return to >= 0 ? to : heading.column("to ", "until", "through", "end", "last");
        }

        private static int exactly(FileLines.Line heading, String name) {
            for (var i = 0; i < heading.cells().size(); i++)
                if (heading.cells().get(i).toLowerCase(Locale.ROOT).equals(name)) return i;
            return -1;
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

    /** A table of observations that was handed in, before it counts. */
    record Page(Standing place, MeasureForm said, String path, String name, ObservationTable table) {
        private static final int SHOWN = 200;

        /** What has to be looked at comes first. */
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
                    .filter(line -> line.standing() == NewObservation.Standing.KNOWN)
                    .count();
        }

        public long bad() {
            return table.lines().stream().filter(line -> !line.isGood()).count();
        }

        public boolean isMean() {
            return said.kind() == MeasureKind.MEAN;
        }
    }
}
