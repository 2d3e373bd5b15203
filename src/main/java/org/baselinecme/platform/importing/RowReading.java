package org.baselinecme.platform.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the cells of a row as the values of its columns: choices become codes, and what no column can be is said. */
final class RowReading {
    private static final Pattern MARKS = Pattern.compile("[™®℠*\\s\\u00a0]+");
    private static final Pattern LAST_WORD = Pattern.compile(" credits?$");

    private final ImportFile file;
    private final ImportKind kind;
    private final ImportMapping mapping;
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    /** @param meanings by column, what spellings mean */
    RowReading(ImportFile file, ImportKind kind, Map<String, Map<String, String>> meanings) {
        this.file = file;
        this.kind = kind;
        this.mapping = file.columns();
        for (var column : kind.columns()) {
            var all = new HashMap<>(meanings.getOrDefault(column.key(), Map.of()));
            kind.choices(column.key()).forEach((code, label) -> {
                all.put(folded(label), code);
                all.put(folded(code), code);
            });
            if (!kind.choices(column.key()).isEmpty()) codes.put(column.key(), all);
        }
    }

    /** How spellings are compared: without case, marks and the word that each credit ends with. */
    static String folded(String text) {
        var plain = MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return LAST_WORD.matcher(plain).replaceFirst("");
    }

    /** Whether a spelling in this column is understood. */
    boolean isUnderstood(ImportColumn column, String text) {
        var known = codes.get(column.key());
        return known == null || known.containsKey(folded(text));
    }

    ImportRow row(ImportRows.Stored stored) {
        var values = mapping.values(stored.all());
        codes.forEach((column, known) ->
                values.computeIfPresent(column, (key, text) -> known.getOrDefault(folded(text), text)));
        return new ImportRow(file.id().value(), stored.number(), values);
    }

    /** What keeps a row from being checked by its kind. */
    List<RowMessage> faults(ImportRow row) {
        var faults = new ArrayList<RowMessage>();
        for (var column : kind.columns()) {
            var value = row.value(column.key());
            if (column.required() && value.isEmpty()) faults.add(RowMessage.about(column.key(), "importing.row.empty"));
            if (value.length() > column.longest())
                faults.add(RowMessage.about(column.key(), "importing.row.long", column.longest()));
            else if (!value.isEmpty() && !isUnderstood(column, value))
                faults.add(RowMessage.about(column.key(), "importing.row.unknown", value));
        }
        return faults;
    }
}
