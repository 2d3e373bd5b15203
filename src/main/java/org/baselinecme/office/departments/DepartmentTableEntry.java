package org.baselinecme.office.departments;

import java.util.List;
import org.baselinecme.office.grants.GrantForm;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Departments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.stereotype.Component;

/** Opens the departments of a table, and gives their coordinators the role. */
@Component
class DepartmentTableEntry {
    private final DepartmentTableRecords records;
    private final DepartmentTableCheck check;
    private final Office office;
    private final Departments departments;
    private final DepartmentNames names;
    private final Grants grants;

    DepartmentTableEntry(
            DepartmentTableRecords records,
            DepartmentTableCheck check,
            Office office,
            Departments departments,
            DepartmentNames names,
            Grants grants) {
        this.records = records;
        this.check = check;
        this.office = office;
        this.departments = departments;
        this.names = names;
        this.grants = grants;
    }

    List<RowResult> enter(Me me, Differences differences, List<ImportRow> table) {
        var rows = table.stream().map(DepartmentRow::new).toList();
        var found = records.find(rows);
        return rows.stream().map(row -> enter(me, differences, row, found)).toList();
    }

    private RowResult enter(Me me, Differences differences, DepartmentRow row, DepartmentTableRecords.Found found) {
        var faults = check.faults(me, row, found);
        if (!faults.isEmpty()) return RowResult.rejected(row.row(), faults);
        var ours = found.department(row).orElse(null);
        if (ours == null) {
            var id = office.openDepartment(me, row.code(), row.name());
            found.put(id.value(), row.code(), row.name());
            var given = new DepartmentTrace(false, List.of(), List.of(), give(me, row, id, found));
            return new RowResult(row.row().number(), RowResult.Outcome.ADDED, id.value(), given.text(), List.of());
        }
        var trace = complete(me, differences, row, ours, found);
        return trace.isNothing()
                ? RowResult.unchanged(row.row())
                : RowResult.changed(row.row(), ours.id().value(), trace.text());
    }

    /** A closed department is opened; its code and name change only where the file counts. */
    private DepartmentTrace complete(
            Me me, Differences differences, DepartmentRow row, Department ours, DepartmentTableRecords.Found found) {
        if (!ours.isOpen()) departments.reopen(me, ours.id());
        var was = List.of(ours.code(), ours.name());
        var is = List.of(row.code(), row.name());
        var renames = differences == Differences.FILE && !was.equals(is);
        if (renames) names.rename(me, ours.id(), is);
        if (renames || !ours.isOpen())
            found.put(ours.id().value(), renames ? row.code() : ours.code(), renames ? row.name() : ours.name());
        return new DepartmentTrace(
                !ours.isOpen(), renames ? was : List.of(), renames ? is : List.of(), give(me, row, ours.id(), found));
    }

    private List<DepartmentTrace.Given> give(
            Me me, DepartmentRow row, DepartmentId id, DepartmentTableRecords.Found found) {
        var form = GrantForm.coordinatorOf(id);
        return row.coordinators().stream()
                .flatMap(address -> found.account(address).stream())
                .distinct()
                .filter(person -> !records.coordinates(person, id))
                .flatMap(person -> grants.giveByRule(me, person, form).stream()
                        .map(grant -> new DepartmentTrace.Given(person, grant)))
                .toList();
    }
}
