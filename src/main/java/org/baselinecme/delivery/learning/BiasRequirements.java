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

/** Answers that report commercial bias and wait for a review by the director (R72), also from a group under five. */
@Component
class BiasRequirements implements Requirements {
    private final JdbcClient jdbc;

    BiasRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var found = new ArrayList<Requirement>();
        jdbc.sql("""
                        select a.activity, min(a.at) as since, count(*) as answers from form_answer a
                        join form_question q on q.id = a.question and q.bias
                        where a.activity = any(?) and a.answer = 'NO'
                          and not exists (select from bias_review r where r.answer = a.id)
                        group by a.activity
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Reported.class)
                .list()
                .forEach(row -> found.add(row.requirement()));
        return found;
    }

    record Reported(ActivityId activity, Instant since, int answers) {
        Requirement requirement() {
            var page = "/activities/" + activity + "/evaluation";
            var whoever = new Whoever(Duty.DESIGNATE_CREDIT, null);
            return Requirement.of(activity, Tone.INFO, whoever, since, page, "requirement.bias", answers)
                    .seenAt(page);
        }
    }
}
