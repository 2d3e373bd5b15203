package org.baselinecme.planning.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** What the credit rests on and is not there yet, an agenda or an estimate, and sessions of the coming month that nobody teaches. */
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
                          case coalesce(nullif(f.attributes ->> 'credit', ''), 'agenda')
                            when 'agenda' then case when not exists (select from agenda_slot s
                              where s.activity = a.id and s.dropped_at is null and s.kind = 'ACCREDITED') then :empty end
                            when 'estimate' then case when not exists (select from agenda_estimate e
                              where e.activity = a.id) then :unestimated end
                          end as missing,
                          (select count(*) from agenda_slot s where s.activity = a.id and s.dropped_at is null
                             and s.kind = 'ACCREDITED' and s.day between :today and :until
                             and not exists (select from agenda_slot_faculty f where f.slot = s.id)) as untaught
                        from activity a left join reference_row f on f.list = 'activity_format' and f.code = a.format
                        where a.id = any(:activities) and a.stage in ('PLANNING', 'IN_REVIEW', 'APPROVED', 'OPEN')
                        """)
                .param("empty", "requirement.agenda-empty")
                .param("unestimated", "requirement.time-not-estimated")
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
        var missing = row.getString("missing");
        if (missing != null)
            return List.of(Requirement.of(activity, Tone.WAIT, planners, since, page, missing)
                    .seenAt(page));
        var untaught = row.getInt("untaught");
        if (untaught == 0) return List.of();
        return List.of(
                Requirement.of(activity, Tone.STOP, planners, since, page, "requirement.agenda-untaught", untaught)
                        .seenAt(page));
    }
}
