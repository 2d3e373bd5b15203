package org.baselinecme.delivery.roll;

import java.util.List;
import java.util.Locale;
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

/** A table of attendance: each row is one person in one session that was held. */
@Component
class AttendanceTable implements ImportKind {
    private static final int SHORT = 60;
    private static final int ADDRESS = 254;
    private static final int TITLE = 200;
    private static final List<ImportColumn> COLUMNS = List.of(
            column(
                            AttendanceTableRow.ACTIVITY,
                            SHORT,
                            "activity number, number, activity id, course id, external_course_id, event id, event code")
                    .needed(),
            column(
                    AttendanceTableRow.EMAIL,
                    ADDRESS,
                    "e-mail, e-mail address, mail, user email, attendee email, registrant email, external_email, external_mail"),
            column(AttendanceTableRow.NPI, SHORT, "npi number, national provider identifier"),
            column(AttendanceTableRow.SESSION, TITLE, "session title, session name, presentation"),
            column(AttendanceTableRow.DAY, SHORT, "session date, date, attendance date, attended"),
            column(
                    AttendanceTableRow.MINUTES,
                    SHORT,
                    "minutes attended, duration, duration (minutes), duration minutes, time in session (minutes), attended minutes"),
            column(AttendanceTableRow.IN, SHORT, "check in, check-in time, join time, time in, start time"),
            column(AttendanceTableRow.OUT, SHORT, "check out, check-out time, leave time, time out, end time"));

    private final AttendanceTableEntry entry;

    AttendanceTable(AttendanceTableEntry entry) {
        this.entry = entry;
    }

    private static ImportColumn column(String key, int longest, String aliases) {
        return ImportColumn.of(key, "roll.column." + key, aliases.split(", ")).upTo(longest);
    }

    @Override
    public String key() {
        return "attendance";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String identity(ImportRow row) {
        var read = new AttendanceTableRow(row);
        var who = read.email().isEmpty() ? read.npi() : read.email().toLowerCase(Locale.ROOT);
        return String.join("\n", read.activity(), who, read.session(), row.value(AttendanceTableRow.DAY));
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        return entry.check(me, rows);
    }

    @Override
    public List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows) {
        return entry.enter(me, rows);
    }

    @Override
    public List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        return rows.stream().map(row -> entry.takeBack(me, row)).toList();
    }
}
