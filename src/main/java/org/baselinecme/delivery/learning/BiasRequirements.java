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

/** Answers that tell of commercial bias and wait for the director (R72), also from a group under five. */
@Component
class BiasRequirements implements Requirements {
    private final JdbcClient jdbc;

    BiasRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select a.activity, min(a.at) as since, count(*) as many from form_answer a
                        join form_question q on q.id = a.question and q.bias
                        where a.activity = any(?) and a.answer = 'NO'
                          and not exists (select from bias_review r where r.answer = a.id)
                        group by a.activity
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> {
                    var activity = new ActivityId(row.getObject("activity", UUID.class));
                    var page = "/activities/" + activity + "/evaluation";
                    return Requirement.of(
                                    activity,
                                    Tone.INFO,
                                    new Whoever(Duty.DESIGNATE_CREDIT, null),
                                    row.getTimestamp("since").toInstant(),
                                    page,
                                    "requirement.bias",
                                    row.getInt("many"))
                            .seenAt(page);
                })
                .list();
    }
}
