package org.baselinecme.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;

/**
 * A list that is exported as a CSV file. Programs read its columns by name, so that a name is never changed or reused; a new
 * column comes last. Moments are ISO 8601 with offset, days ISO dates, and codes are not labels. {@code docs/exports.md} is
 * written from it.
 *
 * @param path the address of the file
 */
public record CsvExport(String path, List<Column> columns) {
    /** An export without columns yet. */
    public static CsvExport at(String path) {
        return new CsvExport(path, List.of());
    }

    /** The same with one more column: its name for programs, and what it holds. */
    public CsvExport column(String name, String meaning) {
        var more = new ArrayList<>(columns);
        more.add(new Column(name, meaning));
        return new CsvExport(path, List.copyOf(more));
    }

    /** The file as a download; each row has a cell for each column. */
    public ResponseEntity<byte[]> file(String name, List<List<String>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != columns.size()))
            throw new IllegalArgumentException("a row of " + path + " has other columns");
        return Csv.file(name, heads(), rows);
    }

    List<String> heads() {
        return columns.stream().map(Column::name).toList();
    }

    /** A column. */
    public record Column(String name, String meaning) {}
}
