package org.baselinecme.evidence.accreditation;

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

/** Activities that were held and are not closed yet. */
@Component
class FileRequirements implements Requirements {
    private final JdbcClient jdbc;

    FileRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select a.id, a.stage = 'RECONCILING' as begun, max(m.at) as since
                        from activity a join activity_move m on m.activity = a.id
                        where a.id = any(?) and a.stage in ('DELIVERED', 'EXPIRED', 'RECONCILING') group by a.id, a.stage
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> {
                    var activity = new ActivityId(row.getObject("id", UUID.class));
                    var page = "/activities/" + activity + "/file";
                    return Requirement.of(
                                    activity,
                                    Tone.WAIT,
                                    new Whoever(Duty.KEEP_FILE, null),
                                    row.getTimestamp("since").toInstant(),
                                    page,
                                    row.getBoolean("begun") ? "requirement.not-closed" : "requirement.not-reconciled")
                            .seenAt(page);
                })
                .list();
    }
}
