package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attendance of a session for a file, each interval in a row. */
@Service
@Transactional(readOnly = true)
public class AttendanceFiles {
    private final AttendanceAccess access;
    private final JdbcClient jdbc;
    private final Office office;

    AttendanceFiles(AttendanceAccess access, JdbcClient jdbc, Office office) {
        this.access = access;
        this.jdbc = jdbc;
        this.office = office;
    }

    /** The rows of the attendance of one session as a file. */
    @Needs(Duty.KEEP_ATTENDANCE)
    List<List<String>> file(Me me, ActivityId activity, SlotId slot) {
        access.find(me, activity, slot);
        var moments = office.moments();
        return read(slot).stream().map(row -> row.cells(moments)).toList();
    }

    private List<Row> read(SlotId slot) {
        return jdbc.sql("""
                        select e.id, a.number, e.slot, s.title, p.id as person, p.name, p.credentials, p.profession,
                          coalesce(p.email, g.address, '') as email, e.evidence, e.from_at, e.until_at, e.seconds, e.at, e.by,
                          coalesce(b.name, '') as by_name
                        from presence e join v_slot s on s.id = e.slot join v_activity a on a.id = s.activity
                          join v_person_root o on o.person = e.person join v_person p on p.id = o.root
                          left join v_guest g on g.person = e.person left join v_person b on b.id = e.by
                        where e.slot = ? and e.withdrawn_at is null order by p.sort_name, p.id, e.at, e.id
                        """).param(slot.value()).query(Rows.of(Row.class)).list();
    }

    /** One recorded attendance. */
    record Row(
            UUID id,
            String number,
            SlotId slot,
            String title,
            PersonId person,
            String name,
            String credentials,
            String profession,
            String email,
            PresenceEvidence evidence,
            @Nullable Instant fromAt,
            @Nullable Instant untilAt,
            @Nullable Integer seconds,
            Instant at,
            PersonId by,
            String byName) {
        List<String> cells(Moments moments) {
            return List.of(
                    id.toString(),
                    number,
                    slot.toString(),
                    title,
                    person.toString(),
                    name,
                    credentials,
                    profession,
                    email,
                    evidence.name(),
                    fromAt == null ? "" : moments.iso(fromAt),
                    untilAt == null ? "" : moments.iso(untilAt),
                    seconds == null ? "" : seconds.toString(),
                    moments.iso(at),
                    by.toString(),
                    byName);
        }
    }
}
