package org.baselinecme.office.departments;

import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportColumn;
import org.baselinecme.platform.importing.ImportKind;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.springframework.stereotype.Component;

/** A table of departments with their coordinators: each row is known by its code, else by its name. */
@Component
class DepartmentTable implements ImportKind {
    private static final int CODE = 20;
    private static final int NAME = 120;
    private static final int ADDRESSES = 1000;
    private static final List<ImportColumn> COLUMNS = List.of(
            column(
                            DepartmentRow.CODE,
                            "department.code",
                            CODE,
                            "department code, dept code, department id, dept id, abbreviation, short name, cost center, group id")
                    .needed(),
            column(
                            DepartmentRow.NAME,
                            "department.name",
                            NAME,
                            "department name, department, dept, dept name, division, unit, group, group name, organization")
                    .needed(),
            column(
                    DepartmentRow.COORDINATORS,
                    "departments.coordinators",
                    ADDRESSES,
                    "coordinator, coordinators, coordinator email, coordinator e-mail, coordinator emails, cme coordinator, contact,"
                            + " contact email, administrator, group manager, email"));

    private final DepartmentTableCheck check;
    private final DepartmentTableEntry entry;
    private final DepartmentTableUndo undo;

    DepartmentTable(DepartmentTableCheck check, DepartmentTableEntry entry, DepartmentTableUndo undo) {
        this.check = check;
        this.entry = entry;
        this.undo = undo;
    }

    private static ImportColumn column(String key, String label, int longest, String aliases) {
        return ImportColumn.of(key, label, aliases.split(", ?")).upTo(longest);
    }

    @Override
    public String key() {
        return "departments";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String identity(ImportRow row) {
        return DepartmentRow.plain(row.value(DepartmentRow.CODE));
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        return check.check(me, rows);
    }

    @Override
    public List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows) {
        return entry.enter(me, differences, rows);
    }

    @Override
    public List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        return undo.takeBack(me, rows);
    }
}
