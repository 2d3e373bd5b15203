package org.baselinecme.delivery.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;
import org.baselinecme.platform.files.FileText;
import org.baselinecme.platform.files.Workbook;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;

/**
 * A file with attendance, and what is known about it before its times are read.
 *
 * @param guessed whether the encoding was guessed, so that letters beyond ASCII may be wrong
 * @param tables the tables whose columns are clear; empty if a person has to choose them
 */
public record ReportFile(FileLines lines, boolean guessed, MeetingPlatform platform, List<ReportTable> tables) {
    private static final int SHOWN = 5;

    /** {@link Refused} for a file without a table. */
    public static ReportFile of(byte[] content) {
        if (Workbook.isOne(content)) return of(Workbook.lines(content), false);
        var text = FileText.of(content);
        return of(FileLines.of(text.text()), text.guessed());
    }

    private static ReportFile of(FileLines lines, boolean guessed) {
        if (TeamsParts.isReport(lines)) {
            var part = TeamsParts.activities(lines);
            if (part.isPresent())
                return new ReportFile(lines, guessed, MeetingPlatform.TEAMS_REPORT, List.of(part.get()));
        }
        var tables = ReportTable.of(lines);
        if (tables.isEmpty()
                || tables.stream().anyMatch(table -> table.columns().isUnclear(table.lines()))) {
            var table = mapped(lines);
            if (tables.isEmpty() && !TeamsParts.isReport(lines))
                tables = CellColumns.of(table.columns().heading(), table.lines())
                        .map(columns -> List.of(new ReportTable(columns, table.lines(), "", "")))
                        .orElse(List.of());
            else tables = List.of();
        }
        return new ReportFile(lines, guessed, MeetingPlatform.of(lines, tables), tables);
    }

    /** The zone that the file names for all of its times; {@link Refused} where it names several. */
    public Optional<ZoneId> zone() {
        var stated = ReportZone.stated(lines);
        if (stated.size() > 1) throw new Refused(List.of(Objection.blocking("meeting-file.zones", null)));
        return stated.stream().findFirst();
    }

    /** Whether it can be read without asking what its columns hold. */
    public boolean isClear() {
        return !tables.isEmpty();
    }

    /** The largest table of a file, with columns that a person has to choose. */
    private static ReportTable mapped(FileLines lines) {
        var widths = lines.all().stream()
                .map(ReportFile::width)
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var usual = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        var at = lines.find(line -> usual > 0 && width(line) >= usual);
        if (at < 0) throw new Refused(List.of(Objection.blocking("meeting-file.unknown", null)));
        var first = lines.all().get(at);
        var headed = !hasValue(first);
        var heading = headed
                ? first
                : new Line(0, first.cells().stream().map(cell -> "").toList());
        var rest = lines.all().stream()
                .skip(headed ? at + 1L : at)
                .filter(line -> !line.isEmpty())
                .toList();
        if (rest.isEmpty()) throw new Refused(List.of(Objection.blocking("meeting-file.unknown", null)));
        return new ReportTable(ReportColumns.of(heading), rest, "", "");
    }

    private static int width(Line line) {
        return (int) line.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean hasValue(Line line) {
        return line.cells().stream()
                .anyMatch(cell -> cell.contains("@")
                        || ReportMoment.of(cell)
                                .filter(one -> one.time() != null)
                                .isPresent());
    }

    /** The headings of the columns to choose; empty texts for a table without headings. */
    public List<String> headings() {
        var table = mapped(lines);
        var width = table.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        var heading = table.columns().heading();
        return IntStream.range(0, Math.max(width, heading.cells().size()))
                .mapToObj(heading::at)
                .toList();
    }

    /** The first rows below the headings, each as wide as the headings. */
    public List<List<String>> sample() {
        var width = headings().size();
        return mapped(lines).lines().stream()
                .limit(SHOWN)
                .map(line -> IntStream.range(0, width).mapToObj(line::at).toList())
                .toList();
    }

    /** What the headings suggest for each column. */
    public List<ColumnRole> suggested() {
        var headings = headings();
        var taken = new ArrayList<ColumnRole>();
        for (var heading : headings) {
            var role = HeadingWords.role(heading).orElse(ColumnRole.NOTHING);
            taken.add(ColumnRole.CHOICES.contains(role) && !taken.contains(role) ? role : ColumnRole.NOTHING);
        }
        return taken;
    }

    /** The same for files with the same headings, in whatever case. */
    public String fingerprint() {
        var folded = headings().stream().map(HeadingWords::fold).collect(Collectors.joining("\t"));
        var text = folded.isBlank() ? "columns:" + headings().size() : folded;
        return Sha256.hex(text);
    }

    /** The different values of the column for the session, at most twenty, in the order of the file. */
    public List<String> sessions(ColumnMapping mapping) {
        var at = mapping.roles().indexOf(ColumnRole.SESSION);
        return mapped(lines).lines().stream()
                .map(line -> line.at(at))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    /** The table with the columns that a person chose; only the lines of one session if its value is not empty. */
    ReportTable table(ColumnMapping mapping, String session) {
        var table = mapped(lines);
        var columns = new ReportColumns(table.columns().heading(), mapping.roles());
        var at = mapping.roles().indexOf(ColumnRole.SESSION);
        var rows = table.lines().stream()
                .filter(line -> session.isEmpty() || at < 0 || line.at(at).equals(session))
                .toList();
        return new ReportTable(columns, rows, "", "");
    }
}
