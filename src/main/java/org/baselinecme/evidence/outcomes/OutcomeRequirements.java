package org.baselinecme.evidence.outcomes;

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

/**
 * What outcomes still owe: a baseline, which is hard to get once the activity has begun (R47), and a follow-up that is past
 * due. Neither holds the road of the activity.
 */
@Component
class OutcomeRequirements implements Requirements {
    private final JdbcClient jdbc;
    private final Office office;

    OutcomeRequirements(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select m.id, m.activity, m.name, m.defined_at, m.follow_up_due, b.seen as baseline
                        from outcome_measure m
                        cross join lateral (select exists (select from outcome_observation o
                          where o.measure = m.id and o.definition = m.definition and o.withdrawn_at is null
                            and o.last_day < m.intervened_on) as seen) b
                        where m.activity = any(:activities) and m.dropped_at is null
                          and (not b.seen or m.follow_up_due < :today and not exists (select from outcome_observation o
                            where o.measure = m.id and o.definition = m.definition and o.withdrawn_at is null
                              and o.first_day > m.intervened_on))
                        order by m.id
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("today", office.moments().today())
                .query((row, i) -> requirement(row))
                .list();
    }

    private Requirement requirement(ResultSet row) throws SQLException {
        var measure = "/measures/" + row.getObject("id", UUID.class);
        var baseline = row.getBoolean("baseline");
        var since = baseline
                ? row.getObject("follow_up_due", LocalDate.class)
                        .atStartOfDay(office.moments().zone())
                        .toInstant()
                : row.getTimestamp("defined_at").toInstant();
        return Requirement.of(
                        new ActivityId(row.getObject("activity", UUID.class)),
                        Tone.INFO,
                        new Whoever(Duty.KEEP_OUTCOMES, null),
                        since,
                        measure + "/observations",
                        baseline ? "requirement.follow-up" : "requirement.baseline",
                        row.getString("name"))
                .seenAt(measure);
    }
}
