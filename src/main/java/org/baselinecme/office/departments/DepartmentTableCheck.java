package org.baselinecme.office.departments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baselinecme.office.office.Department;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.springframework.stereotype.Component;

/** Says what rows of a table of departments would do. */
@Component
class DepartmentTableCheck {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}");
    private final DepartmentTableRecords records;

    DepartmentTableCheck(DepartmentTableRecords records) {
        this.records = records;
    }

    List<RowCheck> check(Me me, List<ImportRow> table) {
        var rows = table.stream().map(DepartmentRow::new).toList();
        var found = records.find(rows);
        return rows.stream().map(row -> check(me, row, found)).toList();
    }

    private RowCheck check(Me me, DepartmentRow row, DepartmentTableRecords.Found found) {
        var faults = faults(me, row, found);
        if (!faults.isEmpty()) return RowCheck.faulty(row.row(), faults);
        var ours = found.department(row);
        if (ours.isEmpty()) return RowCheck.fresh(row.row(), List.of());
        var differences = differences(row, ours.get(), found);
        return differences.isEmpty() ? RowCheck.known(row.row()) : RowCheck.differing(row.row(), differences);
    }

    /** What keeps a row from being written. */
    List<RowMessage> faults(Me me, DepartmentRow row, DepartmentTableRecords.Found found) {
        var faults = new ArrayList<RowMessage>();
        if (!me.has(Duty.SET_UP_OFFICE) || !me.has(Duty.OPEN_ACCOUNTS))
            faults.add(RowMessage.of("departments.not-allowed"));
        if (!CODE.matcher(row.code()).matches())
            faults.add(RowMessage.about(DepartmentRow.CODE, "department.code.wrong"));
        found.other(row)
                .ifPresent(other -> faults.add(
                        RowMessage.about(DepartmentRow.NAME, "departments.name-taken", other.name(), other.code())));
        row.coordinators().stream()
                .filter(address -> found.account(address).isEmpty())
                .forEach(address ->
                        faults.add(RowMessage.about(DepartmentRow.COORDINATORS, "departments.no-account", address)));
        return faults;
    }

    private List<RowMessage> differences(DepartmentRow row, Department ours, DepartmentTableRecords.Found found) {
        var differences = new ArrayList<RowMessage>();
        if (!ours.isOpen()) differences.add(RowMessage.of("departments.closed"));
        if (!ours.code().equals(row.code()))
            differences.add(RowMessage.about(DepartmentRow.CODE, "departments.differs", ours.code(), row.code()));
        if (!ours.name().equals(row.name()))
            differences.add(RowMessage.about(DepartmentRow.NAME, "departments.differs", ours.name(), row.name()));
        row.coordinators().stream()
                .filter(address -> found.account(address)
                        .filter(person -> !records.coordinates(person, ours.id()))
                        .isPresent())
                .forEach(address -> differences.add(
                        RowMessage.about(DepartmentRow.COORDINATORS, "departments.new-coordinator", address)));
        return differences;
    }
}
