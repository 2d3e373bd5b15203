package org.baselinecme.evidence.imports;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileText;
import org.baselinecme.platform.files.Workbook;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * A table as text: its heading, and the lines below it that are not empty.
 *
 * @param names the headings, for people
 */
record TableText(List<String> names, List<FileLines.Line> rows) {
    private static final int LOOKED_AT = 20;
    private static final int MOST = 10_000;
    private static final String SEPARATORS = "\t;,|";

    /** {@link Refused} without a heading, without lines, and for more than ten thousand lines. */
    static TableText of(byte[] content, MeasureKind kind) {
        var lines = Workbook.isOne(content)
                ? Workbook.lines(content).all()
                : lines(FileText.of(content).text());
        var heading = lines.stream()
                .limit(LOOKED_AT)
                .filter(line -> isHeading(line, kind))
                .findFirst()
                .orElseThrow(() -> refusal(headings(kind)));
        var rows = lines.stream()
                .dropWhile(line -> line != heading)
                .skip(1)
                .filter(line -> !line.isEmpty())
                .toList();
        if (rows.isEmpty()) throw refusal(Objection.blocking("outcome-file.no-rows", null));
        if (rows.size() > MOST) throw refusal(Objection.blocking("file-text.too-long", null, MOST));
        return new TableText(heading.cells(), rows);
    }

    private static Objection headings(MeasureKind kind) {
        return switch (kind) {
            case PROPORTION -> Objection.blocking("outcome-file.headings", null);
            case RATE -> Objection.blocking("outcome-file.rate-headings", null);
            case MEAN -> Objection.blocking("outcome-file.mean-headings", null);
        };
    }

    private static Refused refusal(Objection why) {
        return new Refused(List.of(why));
    }

    /** As many columns as a table of this kind needs, each with a name and not a number, and one of the names that are known. */
    private static boolean isHeading(FileLines.Line line, MeasureKind kind) {
        var named = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return named.size() >= TableColumn.required(kind).size()
                && named.stream()
                        .allMatch(cell -> cell.codePoints().anyMatch(Character::isLetter) || cell.contains("%"))
                && named.stream().noneMatch(cell -> CellPeriod.of(cell, null).isPresent())
                && named.stream().map(TableText::plain).anyMatch(TableText::isKnown);
    }

    private static boolean isKnown(String name) {
        for (var role : TableColumn.values()) if (role.isNamed(name) || role.isHinted(name)) return true;
        return false;
    }

    /** Lines by the separator by which most of them have the same number of cells. */
    private static List<FileLines.Line> lines(String text) {
        return SEPARATORS
                .chars()
                .mapToObj(sign -> split(text, (char) sign))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(TableText::regularity))
                .orElseGet(() -> FileLines.of(text))
                .all();
    }

    /** Empty where quotes do not close by this separator. */
    private static Optional<FileLines> split(String text, char separator) {
        try {
            return Optional.of(FileLines.of(text, separator));
        } catch (Refused otherwise) {
            return Optional.empty();
        }
    }

    private static long regularity(FileLines lines) {
        Map<Integer, Long> widths = new HashMap<>(lines.all().stream()
                .filter(line -> !line.isEmpty())
                .limit(LOOKED_AT)
                .collect(Collectors.groupingBy(line -> line.cells().size(), Collectors.counting())));
        widths.remove(1);
        return widths.entrySet().stream()
                .mapToLong(width -> width.getValue() * LOOKED_AT * LOOKED_AT + width.getKey())
                .max()
                .orElse(0);
    }

    /** A heading without case, accents and punctuation. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%]+", " ")
                .strip();
    }

    /** What files of the same heading have in common. */
    String heading() {
        return names.stream().map(TableText::plain).collect(Collectors.joining(" | "));
    }

    /** The cells of a column that are not empty. */
    List<String> column(int at) {
        return rows.stream()
                .map(row -> row.at(at))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
