package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requires attendance of sessions that have ended without any. */
@Component
class MissingAttendanceRequirements implements Requirements {
    private final JdbcClient jdbc;
    private final Office office;

    MissingAttendanceRequirements(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var moments = office.moments();
        return jdbc
                .sql("""
                        select s.activity, count(*) as sessions, min(s.ends) as ended,
                          (array_agg(s.id order by s.begins))[1] as slot
                        from v_activity a join v_session s on s.activity = a.id and s.ends <= :now
                        where a.id = any(:ids) and a.takes_attendance
                          and not exists (select from presence p where p.slot = s.id and p.withdrawn_at is null)
                        group by s.activity
                        """)
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .param("ids", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Missing.class))
                .list()
                .stream()
                .map(missing -> Requirement.of(
                        missing.activity,
                        Tone.WAIT,
                        new Whoever(Duty.KEEP_ATTENDANCE, null),
                        missing.ended,
                        "/activities/" + missing.activity + "/attendance/" + missing.slot,
                        "requirement.attendance-missing",
                        missing.sessions))
                .toList();
    }

    /** Sessions of an activity without attendance: how many, when the first ended, and which comes first. */
    record Missing(ActivityId activity, int sessions, Instant ended, SlotId slot) {}
}
