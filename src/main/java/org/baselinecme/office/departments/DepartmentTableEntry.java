package org.baselinecme.office.departments;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.grants.GrantForm;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.DepartmentForm;
import org.baselinecme.office.office.Departments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the departments of a table, gives their coordinators the role, and takes that back. */
@Component
class DepartmentTableEntry {
    private final DepartmentTableRecords records;
    private final DepartmentTableCheck check;
    private final Office office;
    private final Departments departments;
    private final Grants grants;

    DepartmentTableEntry(
            DepartmentTableRecords records,
            DepartmentTableCheck check,
            Office office,
            Departments departments,
            Grants grants) {
        this.records = records;
        this.check = check;
        this.office = office;
        this.departments = departments;
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
        if (renames) rename(me, ours.id(), is);
        if (renames || !ours.isOpen())
            found.put(ours.id().value(), renames ? row.code() : ours.code(), renames ? row.name() : ours.name());
        return new DepartmentTrace(
                !ours.isOpen(), renames ? was : List.of(), renames ? is : List.of(), give(me, row, ours.id(), found));
    }

    private void rename(Me me, DepartmentId id, List<String> codeAndName) {
        var version = departments.edited(me, id).form().version();
        departments.rename(me, id, new DepartmentForm(version, codeAndName.getFirst(), codeAndName.getLast()));
    }

    private List<DepartmentTrace.Given> give(
            Me me, DepartmentRow row, DepartmentId id, DepartmentTableRecords.Found found) {
        var form = new GrantForm(Role.COORDINATOR.name(), id.toString(), null, null, null);
        return row.coordinators().stream()
                .flatMap(address -> found.account(address).stream())
                .distinct()
                .filter(person -> !records.coordinates(person, id))
                .flatMap(person -> grants.giveByRule(me, person, form).stream()
                        .map(grant -> new DepartmentTrace.Given(person, grant)))
                .toList();
    }

    /** Ends the roles that rows gave, and closes what they opened where nothing uses it. */
    List<RowUndo> takeBack(Me me, List<WrittenRow> rows) {
        var open = records.open();
        var undone = Stream.<RowUndo>builder();
        for (var row : rows) {
            var closing = (!row.changed() || DepartmentTrace.of(row.before()).reopened())
                    && departments
                            .edited(me, new DepartmentId(row.written()))
                            .department()
                            .isOpen();
            var why = takeBack(me, row, closing && open == 1);
            if (why == null && closing) open--;
            undone.add(why == null ? RowUndo.undone(row) : RowUndo.stays(row, RowMessage.of(why)));
        }
        return undone.build().toList();
    }

    /** Message key of why the department stays; null where it was taken back. */
    private @Nullable String takeBack(Me me, WrittenRow row, boolean last) {
        var id = new DepartmentId(row.written());
        var trace = DepartmentTrace.of(row.before());
        trace.grants().forEach(given -> grants.endByRule(me, given.person(), given.grant()));
        var now = departments.edited(me, id);
        if (!trace.is().isEmpty()) {
            if (!trace.is().equals(List.of(now.form().code(), now.form().name()))) return "departments.changed-since";
            rename(me, id, trace.was());
        }
        if (row.changed() && !trace.reopened() || !now.department().isOpen()) return null;
        if (last) return "departments.last";
        if (!records.isUnused(id)) return "departments.in-use";
        departments.close(me, id);
        return null;
    }
}
