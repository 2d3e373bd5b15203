package org.baselinecme.planning.imported;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the sessions that an import noted until they are on the agenda or left out. */
@Component
class ImportedSessionRequirements implements Requirements {
    private final JdbcClient jdbc;

    ImportedSessionRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select i.activity, i.imported_at as since, count(*) as sessions
                        from imported_activity i join imported_session s on s.activity = i.activity
                          join v_activity a on a.id = i.activity
                        where i.activity = any(?) and s.slot is null and s.left_out_at is null and not a.has_ended
                        group by i.activity, i.imported_at
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(Row::requirement)
                .toList();
    }

    /** How many sessions of an activity are noted. */
    record Row(ActivityId activity, Instant since, int sessions) {
        Requirement requirement() {
            var page = "/activities/" + activity + "/imported-sessions";
            return Requirement.of(
                            activity,
                            Tone.INFO,
                            new Whoever(Duty.PLAN_AGENDA, null),
                            since,
                            page,
                            "requirement.imported-sessions",
                            sessions)
                    .seenAt(page);
        }
    }
}
