package org.baselinecme.delivery.meetings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of meeting files about whom nobody has decided. */
@Component
class UnmatchedRequirements implements Requirements {
    private final JdbcClient jdbc;

    UnmatchedRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select s.activity, count(*) as rows, min(f.loaded_at) as since,
                          (array_agg(s.id order by s.day, s.starts_at))[1] as slot
                        from meeting_row r join meeting_file f on f.id = r.file join agenda_slot s on s.id = f.slot
                        where s.activity = any(?) and s.dropped_at is null and %s group by s.activity
                        """.formatted(MeetingRows.OPEN))
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> {
                    var activity = new ActivityId(row.getObject("activity", UUID.class));
                    var slot = row.getObject("slot", UUID.class);
                    return Requirement.of(
                            activity,
                            Tone.WAIT,
                            new Whoever(Duty.KEEP_ATTENDANCE, null),
                            row.getTimestamp("since").toInstant(),
                            "/activities/" + activity + "/attendance/" + slot + "/queue",
                            "requirement.attendance-unmatched",
                            row.getInt("rows"));
                })
                .list();
    }
}
