package org.baselinecme.credit.credit;

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

/** Learners who ask to claim after the window and wait for the office. */
@Component
class LateClaimRequirements implements Requirements {
    private final JdbcClient jdbc;

    LateClaimRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select activity, count(*) as rows, min(at) as since from late_claim
                        where activity = any(?) and decided_at is null group by activity
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> {
                    var activity = new ActivityId(row.getObject("activity", UUID.class));
                    return Requirement.of(
                            activity,
                            Tone.WAIT,
                            new Whoever(Duty.CORRECT_CREDIT, null),
                            row.getTimestamp("since").toInstant(),
                            "/activities/" + activity + "/awards",
                            "requirement.late-claim",
                            row.getInt("rows"));
                })
                .list();
    }
}
