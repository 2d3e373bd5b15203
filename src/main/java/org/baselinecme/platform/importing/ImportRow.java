package org.baselinecme.platform.importing;

import java.util.Map;
import java.util.UUID;

/**
 * A row of a table, its values by the key of their column.
 *
 * @param file the import that it belongs to
 * @param number as a spreadsheet counts it
 */
public record ImportRow(UUID file, long number, Map<String, String> values) {
    public ImportRow {
        values = Map.copyOf(values);
    }

    /** The value without blanks around it; empty where the table has none. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
