package org.baselinecme.office.departments;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.office.Departments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back what a table of departments did. */
@Component
class DepartmentTableUndo {
    private final DepartmentTableRecords records;
    private final Departments departments;
    private final DepartmentNames names;
    private final Grants grants;

    DepartmentTableUndo(DepartmentTableRecords records, Departments departments, DepartmentNames names, Grants grants) {
        this.records = records;
        this.departments = departments;
        this.names = names;
        this.grants = grants;
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
            names.rename(me, id, trace.was());
        }
        if (row.changed() && !trace.reopened() || !now.department().isOpen()) return null;
        if (last) return "departments.last";
        if (!records.isUnused(id)) return "departments.in-use";
        departments.close(me, id);
        return null;
    }
}
