package org.baselinecme.planning.validity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** Presentations of the coming month whose content nobody has accepted (R20); grave from three days before. */
@Component
class ContentRequirements implements Requirements {
    private static final int DAYS_AHEAD = 30;
    private static final int DAYS_GRAVE = 3;
    private final JdbcClient jdbc;
    private final Office office;

    ContentRequirements(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var today = office.moments().today();
        return jdbc.sql("""
                        select a.id, (select max(m.at) from activity_move m where m.activity = a.id) as since,
                          count(*) as waiting, min(s.day) as first
                        from activity a join agenda_slot s on s.activity = a.id and s.dropped_at is null
                          and s.kind = 'ACCREDITED' and s.day between :today and :until
                        where a.id = any(:activities) and a.stage in ('IN_REVIEW', 'APPROVED', 'OPEN')
                          and not exists (select from activity_exempt x where x.activity = a.id and x.ground = 'NON_CLINICAL')
                          and not coalesce((select r.accepted and (s.taught_since is null or r.at >= s.taught_since)
                            from content_review r where r.slot = s.id order by r.turn desc limit 1), false)
                        group by a.id
                        """)
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> of(row, today))
                .list();
    }

    private static Requirement of(ResultSet row, LocalDate today) throws SQLException {
        var activity = new ActivityId(row.getObject("id", UUID.class));
        var page = "/activities/" + activity + "/content";
        var first = row.getObject("first", LocalDate.class);
        return Requirement.of(
                        activity,
                        first.isAfter(today.plusDays(DAYS_GRAVE)) ? Tone.WAIT : Tone.STOP,
                        new Whoever(Duty.REVIEW_CONTENT, null),
                        row.getTimestamp("since").toInstant(),
                        page,
                        "requirement.content",
                        row.getInt("waiting"))
                .seenAt(page);
    }
}
