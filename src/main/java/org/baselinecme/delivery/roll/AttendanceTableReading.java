package org.baselinecme.delivery.roll;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Understands the rows of a table of attendance. */
@Component
class AttendanceTableReading {
    private static final int SECONDS_A_MINUTE = 60;
    private final AttendanceTableRecords records;
    private final AttendanceAccess access;

    AttendanceTableReading(AttendanceTableRecords records, AttendanceAccess access) {
        this.records = records;
        this.access = access;
    }

    /** What a row is about, with what keeps it from being written. */
    Read read(Me me, AttendanceTableRow row, AttendanceTableRecords.Found found) {
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
            faults.add(RowMessage.about(AttendanceTableRow.SESSION, "roll.import.which-session"));
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

    /**
     * A row as it is understood.
     *
     * @param onRecord the minutes that are on record already; 0 for none
     */
    record Read(
            ImportRow row,
            Optional<Session> session,
            Optional<PersonId> person,
            long minutes,
            long onRecord,
            List<RowMessage> faults) {}
}
