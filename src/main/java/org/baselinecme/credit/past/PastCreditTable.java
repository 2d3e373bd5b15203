package org.baselinecme.credit.past;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportColumn;
import org.baselinecme.platform.importing.ImportKind;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;

/**
 * A table of past credit, with the headings of one earlier system or of any.
 *
 * @param system the earlier system where a row names none
 */
record PastCreditTable(
        String key, String system, List<ImportColumn> columns, PastCreditChoices options, PastCreditImport imports)
        implements ImportKind {
    @Override
    public Map<String, String> choices(String column) {
        return options.of(column);
    }

    @Override
    public String identity(ImportRow row) {
        var read = imports.read(row, system);
        return read.values() == null ? "" : read.address() + " " + read.key();
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        return imports.check(me, read(rows));
    }

    @Override
    public List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows) {
        return imports.apply(me, differences, read(rows));
    }

    @Override
    public List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        return imports.undo(me, rows);
    }

    private List<PastCreditRow> read(List<ImportRow> rows) {
        return rows.stream().map(row -> imports.read(row, system)).toList();
    }
}
