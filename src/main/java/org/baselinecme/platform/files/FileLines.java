package org.baselinecme.platform.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** A report as lines of cells. */
public record FileLines(List<Line> all) {
    /** More than any webinar has. */
    public static final int MOST = 20_000;

    private static final int LOOKED_AT = 60;

    /** {@link Refused} where quotes do not close, and for more lines than any report has. */
    public static FileLines of(String text) {
        return of(text, separator(text));
    }

    /** The same with a separator that the caller knows. */
    public static FileLines of(String text, char separator) {
        var lines = new ArrayList<Line>();
        try (var records = csv(separator).ofCsvRecord(text)) {
            for (var record : records) {
                lines.add(line(record));
                if (lines.size() > MOST)
                    throw new Refused(List.of(Objection.blocking("file-text.too-long", null, MOST)));
            }
        } catch (CsvParseException broken) {
            throw new Refused(List.of(Objection.blocking("file-text.quotes", null)));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return new FileLines(lines);
    }

    static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    static Line line(CsvRecord record) {
        return new Line(
                record.getStartingLineNumber(),
                record.getFields().stream().map(FileLines::clean).toList());
    }

    /** Without no-break spaces, and without the formula that keeps spreadsheets from changing a text: {@code ="08:00"}. */
    private static String clean(String cell) {
        var text = cell.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        return text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2
                ? text.substring(2, text.length() - 1)
                : text;
    }

    /** The separator that the first lines use most. */
    static char separator(String text) {
        return Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong(sign -> text.lines()
                        .limit(LOOKED_AT)
                        .mapToLong(line -> line.chars().filter(c -> c == sign).count())
                        .sum()))
                .orElseThrow();
    }

    /** The first line of which this is so, or -1. */
    public int find(Predicate<Line> which) {
        for (var i = 0; i < all.size(); i++) if (which.test(all.get(i))) return i;
        return -1;
    }

    public boolean has(Predicate<Line> which) {
        return find(which) >= 0;
    }

    /** The lines from there to the next empty one. */
    public List<Line> block(int from) {
        return all.stream().skip(from).takeWhile(line -> !line.isEmpty()).toList();
    }

    /**
     * A line.
     *
     * @param number as an editor counts it
     */
    public record Line(long number, List<String> cells) {
        public String first() {
            return cells.isEmpty() ? "" : cells.getFirst();
        }

        /** The cell there; empty where the line is shorter, and for the two dashes that stand for nothing. */
        public String at(int column) {
            if (column < 0 || column >= cells.size()) return "";
            var cell = cells.get(column);
            return cell.equals("--") || cell.equals("-") ? "" : cell;
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** The first column whose heading begins so, in whatever case; -1 where there is none. */
        public int column(String... beginnings) {
            for (var beginning : beginnings)
                for (var i = 0; i < cells.size(); i++)
                    if (cells.get(i).toLowerCase(Locale.ROOT).startsWith(beginning)) return i;
            return -1;
        }

        /** The column with exactly this heading, in whatever case; -1 where there is none. */
        public int columnNamed(String heading) {
            return cells.stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .toList()
                    .indexOf(heading);
        }

        public boolean isHeaded(String text) {
            return first().toLowerCase(Locale.ROOT).startsWith(text);
        }
    }
}
