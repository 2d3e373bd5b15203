package org.baselinecme.delivery.roll;

import java.util.List;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.RestingCredit;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Records the attendance of a table as staff record it on the attendance sheet, and withdraws it. */
@Component
class AttendanceTableEntry {
    private final AttendanceTableRecords records;
    private final AttendanceTableReading reading;
    private final Attendance attendance;
    private final RestingCredit credit;
    private final MessageSource messages;

    AttendanceTableEntry(
            AttendanceTableRecords records,
            AttendanceTableReading reading,
            Attendance attendance,
            RestingCredit credit,
            MessageSource messages) {
        this.records = records;
        this.reading = reading;
        this.attendance = attendance;
        this.credit = credit;
        this.messages = messages;
    }

    List<RowCheck> check(Me me, List<ImportRow> table) {
        var rows = table.stream().map(AttendanceTableRow::new).toList();
        var found = records.find(rows);
        return rows.stream().map(row -> check(reading.read(me, row, found))).toList();
    }

    private static RowCheck check(AttendanceTableReading.Read read) {
        if (!read.faults().isEmpty()) return RowCheck.faulty(read.row(), read.faults());
        return read.onRecord() > 0 ? RowCheck.known(read.row()) : RowCheck.fresh(read.row(), List.of());
    }

    List<RowResult> enter(Me me, List<ImportRow> table) {
        var rows = table.stream().map(AttendanceTableRow::new).toList();
        var found = records.find(rows);
        return rows.stream().map(row -> enter(me, reading.read(me, row, found))).toList();
    }

    private RowResult enter(Me me, AttendanceTableReading.Read read) {
        if (!read.faults().isEmpty()) return RowResult.rejected(read.row(), read.faults());
        if (read.onRecord() > 0) return RowResult.unchanged(read.row());
        var session = read.session().orElseThrow();
        var person = read.person().orElseThrow();
        return attendance
                .recordPart(me, session.activity(), session.id(), person, (int) read.minutes())
                .map(id -> RowResult.added(read.row(), id))
                .orElseGet(() -> RowResult.unchanged(read.row()));
    }

    /** Withdraws an attendance, unless credit rests on it; the registration stays. */
    RowUndo takeBack(Me me, WrittenRow row) {
        var recorded = records.recorded(row.written()).orElse(null);
        if (recorded == null) return RowUndo.stays(row, RowMessage.of("roll.import.withdrawn-since"));
        if (credit.of(recorded.activity(), recorded.slot()).containsKey(recorded.person()))
            return RowUndo.stays(row, RowMessage.of("roll.import.credited"));
        var why = messages.getMessage("roll.import.undone", null, LocaleContextHolder.getLocale());
        attendance.withdraw(me, recorded.activity(), recorded.slot(), row.written(), why, CreditChoice.ASK);
        return RowUndo.undone(row);
    }
}
