package org.baselinecme.planning.designation;

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

/** Activities in planning or review for which nobody has said which credit is sought (R29). */
@Component
class CreditRequirements implements Requirements {
    private final JdbcClient jdbc;

    CreditRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select a.id, (select max(m.at) from activity_move m where m.activity = a.id) as since
                        from activity a where a.id = any(:activities) and a.stage in ('PLANNING', 'IN_REVIEW')
                          and not exists (select from credit_sought s where s.activity = a.id)
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> {
                    var activity = new ActivityId(row.getObject("id", UUID.class));
                    var page = "/activities/" + activity + "/credit";
                    return Requirement.of(
                                    activity,
                                    Tone.WAIT,
                                    new Whoever(Duty.SEEK_CREDIT, null),
                                    row.getTimestamp("since").toInstant(),
                                    page,
                                    "requirement.credit-not-sought")
                            .seenAt(page);
                })
                .list();
    }
}
