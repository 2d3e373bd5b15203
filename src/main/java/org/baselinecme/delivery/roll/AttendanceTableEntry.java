package org.baselinecme.delivery.roll;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.RestingCredit;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Records the attendance of a table as staff record it on the attendance sheet, and withdraws it. */
@Component
class AttendanceTableEntry {
    private static final int SECONDS_A_MINUTE = 60;
    private final AttendanceTableRecords records;
    private final AttendanceAccess access;
    private final Attendance attendance;
    private final RestingCredit credit;
    private final MessageSource messages;

    AttendanceTableEntry(
            AttendanceTableRecords records,
            AttendanceAccess access,
            Attendance attendance,
            RestingCredit credit,
            MessageSource messages) {
        this.records = records;
        this.access = access;
        this.attendance = attendance;
        this.credit = credit;
        this.messages = messages;
    }

    List<RowCheck> check(Me me, List<ImportRow> table) {
        var rows = table.stream().map(AttendanceTableRow::new).toList();
        var found = records.find(rows);
        return rows.stream().map(row -> check(read(me, row, found))).toList();
    }

    private static RowCheck check(Read read) {
        if (!read.faults().isEmpty()) return RowCheck.faulty(read.row(), read.faults());
        return read.onRecord() > 0 ? RowCheck.known(read.row()) : RowCheck.fresh(read.row(), List.of());
    }

    List<RowResult> enter(Me me, List<ImportRow> table) {
        var rows = table.stream().map(AttendanceTableRow::new).toList();
        var found = records.find(rows);
        return rows.stream().map(row -> enter(me, read(me, row, found))).toList();
    }

    private RowResult enter(Me me, Read read) {
        if (!read.faults().isEmpty()) return RowResult.rejected(read.row(), read.faults());
        if (read.onRecord() > 0) return RowResult.unchanged(read.row());
        var session = read.session().orElseThrow();
        var person = read.person().orElseThrow();
        return attendance
                .recordPart(me, session.activity(), session.id(), person, (int) read.minutes())
                .map(id -> RowResult.added(read.row(), id))
                .orElseGet(() -> RowResult.unchanged(read.row()));
    }

    /** What a row is about, with what keeps it from being written. */
    private Read read(Me me, AttendanceTableRow row, AttendanceTableRecords.Found found) {
        var faults = new ArrayList<>(row.faults());
        var session = session(me, row, found, faults);
        var person = person(me, row, found, faults);
        if (!faults.isEmpty() || session.isEmpty() || person.isEmpty())
            return new Read(row.row(), session, person, 0, 0, faults);
        var minutes = minutes(row, session.get());
        var ours = records.minutes(person.get(), session.get());
        if (minutes == 0)
            faults.add(RowMessage.of("roll.import.outside", session.get().when(access.moments())));
        else if (ours > 0 && ours != minutes) faults.add(RowMessage.of("roll.import.differs", ours, minutes));
        return new Read(row.row(), session, person, minutes, ours, faults);
    }

    private Optional<Session> session(
            Me me, AttendanceTableRow row, AttendanceTableRecords.Found found, List<RowMessage> faults) {
        var activity = found.activity(row);
        var number = row.row().value(AttendanceTableRow.ACTIVITY);
        if (activity.isEmpty())
            faults.add(RowMessage.about(AttendanceTableRow.ACTIVITY, "roll.import.no-activity", number));
        else if (!activity.get().open() || !me.has(Duty.KEEP_ATTENDANCE))
            faults.add(RowMessage.about(AttendanceTableRow.ACTIVITY, "roll.import.not-open", number));
        if (!faults.isEmpty()) return Optional.empty();
        var meant = activity.orElseThrow().of(row);
        if (meant.isEmpty()) faults.add(RowMessage.about(AttendanceTableRow.SESSION, "roll.import.no-session"));
        else if (meant.size() > 1)
            faults.add(RowMessage.about(AttendanceTableRow.SESSION, "roll.import.which-session", meant.size()));
        else if (meant.getFirst().held().until().isAfter(access.moments().now()))
            faults.add(RowMessage.about(AttendanceTableRow.SESSION, "roll.import.not-over"));
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Optional<PersonId> person(
            Me me, AttendanceTableRow row, AttendanceTableRecords.Found found, List<RowMessage> faults) {
        var person = found.person(row);
        if (row.email().isEmpty() && row.npi().isEmpty()) return person;
        var column = row.email().isEmpty() ? AttendanceTableRow.NPI : AttendanceTableRow.EMAIL;
        var typed = row.email().isEmpty() ? row.npi() : row.email();
        if (found.isOfSeveral(row)) faults.add(RowMessage.about(column, "roll.import.several", typed));
        else if (person.isEmpty()) faults.add(RowMessage.about(column, "roll.import.no-person", typed));
        else if (me.is(person.get())) faults.add(RowMessage.of("roll.import.own"));
        return person;
    }

    /** The minutes of a row, at most those of the session. */
    private long minutes(AttendanceTableRow row, Session session) {
        var whole = session.held().seconds() / SECONDS_A_MINUTE;
        if (row.isWhole()) return whole;
        if (row.minutes().isPresent()) return Math.min(whole, row.minutes().get());
        var zone = access.moments().zone();
        return row.minutesWithin(
                        time(session.held().from(), zone), time(session.held().until(), zone))
                .orElse(0);
    }

    private static LocalTime time(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
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

    /**
     * A row as it is understood.
     *
     * @param onRecord the minutes that are on record already; 0 for none
     */
    private record Read(
            ImportRow row,
            Optional<Session> session,
            Optional<PersonId> person,
            long minutes,
            long onRecord,
            List<RowMessage> faults) {}
}
