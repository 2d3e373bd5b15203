package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.ArrayList;
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
        var found = new ArrayList<Requirement>();
        jdbc.sql("""
                        select * from (
                          select a.id as activity, a.since, a.format = any(:requiring) as required, t.pass_mark is not null as announced,
                            exists (select from form f join form_question q on q.form = f.id where f.activity = a.id) as written
                          from v_activity a left join assessment t on t.activity = a.id
                          where a.id = any(:activities) and (a.is_being_planned or a.is_listed and not a.is_open)) as assessed
                        where (required or written) and not (announced and written)
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("requiring", AssessmentOverview.REQUIRING.toArray(String[]::new))
                .query(Incomplete.class)
                .list()
                .forEach(row -> found.add(row.requirement()));
        return found;
    }

    record Incomplete(ActivityId activity, Instant since, boolean written) {
        Requirement requirement() {
            var page = "/activities/" + activity + "/assessment";
            var whoever = new Whoever(Duty.WRITE_ASSESSMENT, null);
            var key = written ? "requirement.pass-mark" : "requirement.assessment";
            return Requirement.of(activity, Tone.WAIT, whoever, since, page, key)
                    .seenAt(page);
        }
    }
}
