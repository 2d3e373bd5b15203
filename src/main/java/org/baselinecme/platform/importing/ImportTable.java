package org.baselinecme.platform.importing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.TableFile;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;

/**
 * A table as it was uploaded, before its rows are read.
 *
 * @param heading the cells of the line that names the columns
 * @param headingLine the number of that line
 */
record ImportTable(String kind, String name, TableFile format, byte[] sha256, List<String> heading, long headingLine) {
    private static final String BETWEEN = "\u001f";
    private static final String MENDING = plain("What to mend");
    private static final int LOOKED_AT = 20;
    private static final int MOST_COLUMNS = 200;

    /** Finds the line that names the columns: the one among the first with the most names that are known. */
    static ImportTable of(
            String kind, String name, byte[] sha256, TableFile.Content content, Map<String, List<String>> names) {
        var format = TableFile.of(content);
        var first = new ArrayList<FileLines.Line>();
        format.read(content, line -> {
            if (!line.isEmpty()) first.add(line);
            return first.size() < LOOKED_AT;
        });
        if (first.size() < 2) throw no(Objection.blocking("importing.no-rows", null));
        var heading = first.getFirst();
        for (var line : first)
            if (suggested(line.cells(), names).size()
                    > suggested(heading.cells(), names).size()) heading = line;
        if (heading.cells().size() > MOST_COLUMNS) throw no(Objection.blocking("importing.too-wide", null));
        return new ImportTable(kind, name, format, sha256, heading.cells(), heading.number());
    }

    private static Refused no(Objection why) {
        return new Refused(List.of(why));
    }

    /** Which columns the names of the headings suggest; each column of the file once. */
    static Map<String, Integer> suggested(List<String> heading, Map<String, List<String>> names) {
        var found = new HashMap<String, Integer>();
        var plain = heading.stream().map(ImportTable::plain).toList();
        names.forEach((key, known) -> known.stream()
                .map(ImportTable::plain)
                .map(plain::indexOf)
                .filter(index -> index >= 0 && !found.containsValue(index))
                .findFirst()
                .ifPresent(index -> found.put(key, index)));
        return found;
    }

    /** What two headings are compared by: letters and digits without accents, in lower case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** By what tables of the same headings are known again; the column that a file of rows to mend has besides does not count. */
    byte[] fingerprint() {
        return Sha256.of(heading.stream()
                .map(ImportTable::plain)
                .filter(name -> !name.equals(MENDING))
                .collect(Collectors.joining(BETWEEN))
                .getBytes(StandardCharsets.UTF_8));
    }

    String mediaType() {
        return (format.encoding().isEmpty() ? DocumentType.SHEET : DocumentType.CSV).mediaType();
    }

    static String join(List<String> cells) {
        return cells.stream().map(cell -> cell.replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN));
    }

    static List<String> split(String cells) {
        return Stream.of(cells.split(BETWEEN, -1)).toList();
    }
}
