package org.baselinecme.delivery.attendance;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions that are over without anybody having been there. */
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
        return jdbc.sql("""
                        select s.activity, count(*) as rows, min(s.day + s.ends_at) as ended,
                          (array_agg(s.id order by s.day, s.starts_at))[1] as slot
                        from activity a join agenda_slot s on s.activity = a.id and s.dropped_at is null
                          and s.kind = 'ACCREDITED' and s.day + s.ends_at <= ?
                        where a.id = any(?) and a.stage in ('OPEN', 'DELIVERED', 'RECONCILING')
                          and not exists (select from presence p where p.slot = s.id and p.withdrawn_at is null)
                        group by s.activity
                        """)
                .params(
                        moments.local(),
                        activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> {
                    var activity = new ActivityId(row.getObject("activity", UUID.class));
                    var ended = row.getObject("ended", LocalDateTime.class);
                    return Requirement.of(
                            activity,
                            Tone.WAIT,
                            new Whoever(Duty.KEEP_ATTENDANCE, null),
                            ended.atZone(moments.zone()).toInstant(),
                            "/activities/" + activity + "/attendance/" + row.getObject("slot", UUID.class),
                            "requirement.attendance-missing",
                            row.getInt("rows"));
                })
                .list();
    }
}
