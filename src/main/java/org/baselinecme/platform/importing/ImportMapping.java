package org.baselinecme.platform.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which column of a file has the value of which key. */
record ImportMapping(Map<String, Integer> columns) {
    ImportMapping {
        columns = new TreeMap<>(columns);
    }

    /** Reads the stored form. */
    static ImportMapping of(String stored) {
        var columns = new HashMap<String, Integer>();
        Arrays.stream(stored.split(",")).filter(part -> part.contains("=")).forEach(part -> {
            var sign = part.indexOf('=');
            columns.put(part.substring(0, sign), Integer.parseInt(part.substring(sign + 1)));
        });
        return new ImportMapping(columns);
    }

    /** The column of a key; -1 where the file has none. */
    int of(ImportColumn column) {
        return columns.getOrDefault(column.key(), -1);
    }

    /** The values of a row by key; columns that are not mapped, and empty cells, are left out. */
    Map<String, String> values(List<String> cells) {
        var values = new HashMap<String, String>();
        columns.forEach((key, index) -> {
            if (index < cells.size() && !cells.get(index).isBlank())
                values.put(key, unguarded(cells.get(index).strip()));
        });
        return values;
    }

    /** Without the apostrophe that our files put before what a spreadsheet would compute. */
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** The stored form. */
    String text() {
        return columns.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }
}
