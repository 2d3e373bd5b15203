package org.baselinecme.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.access.Duty;
import org.baselinecme.activities.Requirement;
import org.baselinecme.activities.Requirement.Tone;
import org.baselinecme.activities.Requirement.Whoever;
import org.baselinecme.activities.Requirements;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.office.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An agenda that gives no credit yet while it is planned, and sessions of the coming month that nobody teaches. */
@Component
class AgendaRequirements implements Requirements {
    private static final int DAYS_AHEAD = 30;
    private final JdbcClient jdbc;
    private final Office office;

    AgendaRequirements(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var today = office.moments().today();
        return jdbc
                .sql("""
                        select a.id, a.stage, (select max(m.at) from activity_move m where m.activity = a.id) as since,
                          not exists (select from agenda_slot s where s.activity = a.id and s.dropped_at is null and s.kind = 'ACCREDITED')
                            and not exists (select from agenda_estimate e where e.activity = a.id) as empty,
                          (select count(*) from agenda_slot s where s.activity = a.id and s.dropped_at is null
                             and s.kind = 'ACCREDITED' and s.day between :today and :until
                             and not exists (select from agenda_slot_faculty f where f.slot = s.id)) as untaught
                        from activity a where a.id = any(:activities) and a.stage in ('PLANNING', 'IN_REVIEW', 'APPROVED', 'OPEN')
                        """)
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> of(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Requirement> of(ResultSet row) throws SQLException {
        var activity = new ActivityId(row.getObject("id", UUID.class));
        var since = row.getTimestamp("since").toInstant();
        var page = "/activities/" + activity + "/agenda";
        var planners = new Whoever(Duty.PLAN_AGENDA, null);
        if (row.getBoolean("empty"))
            return List.of(Requirement.of(activity, Tone.WAIT, planners, since, page, "requirement.agenda-empty")
                    .seenAt(page));
        var untaught = row.getInt("untaught");
        if (untaught == 0) return List.of();
        return List.of(
                Requirement.of(activity, Tone.STOP, planners, since, page, "requirement.agenda-untaught", untaught)
                        .seenAt(page));
    }
}
