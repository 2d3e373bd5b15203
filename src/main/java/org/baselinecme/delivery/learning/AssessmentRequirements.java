package org.baselinecme.delivery.learning;

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

/** An assessment that credit requires and that is not written, or whose pass mark is not announced (R32). */
@Component
class AssessmentRequirements implements Requirements {
    private final JdbcClient jdbc;

    AssessmentRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select a.id, (select max(m.at) from activity_move m where m.activity = a.id) as since,
                          exists (select from form f join form_question q on q.form = f.id where f.activity = a.id) as written
                        from activity a left join assessment t on t.activity = a.id
                        where a.id = any(:activities) and a.stage in ('PLANNING', 'IN_REVIEW', 'APPROVED')
                          and (a.format = any(:requiring) or exists (select from form f join form_question q on q.form = f.id
                            where f.activity = a.id))
                          and (t.pass_mark is null or not exists (select from form f join form_question q on q.form = f.id
                            where f.activity = a.id))
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("requiring", Overview.REQUIRING.toArray(String[]::new))
                .query((row, i) -> {
                    var activity = new ActivityId(row.getObject("id", UUID.class));
                    var page = "/activities/" + activity + "/assessment";
                    return Requirement.of(
                                    activity,
                                    Tone.WAIT,
                                    new Whoever(Duty.WRITE_ASSESSMENT, null),
                                    row.getTimestamp("since").toInstant(),
                                    page,
                                    row.getBoolean("written") ? "requirement.pass-mark" : "requirement.assessment")
                            .seenAt(page);
                })
                .list();
    }
}
