package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Assessments that credit requires and that are not written, or whose pass mark is not announced (R32); and answers that
 * report commercial bias and wait for a review by the director (R72), also from a group under five. When such an answer was
 * given is told to nobody.
 */
@Component
class LearningRequirements implements Requirements {
    private final JdbcClient jdbc;

    LearningRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var ids = activities.stream().map(ActivityId::value).toArray(UUID[]::new);
        return Stream.concat(
                        incomplete(ids).stream().map(Incomplete::requirement),
                        reported(ids).stream().map(Reported::requirement))
                .toList();
    }

    private List<Incomplete> incomplete(UUID[] activities) {
        return jdbc.sql("""
                        select * from (
                          select a.id as activity, a.since, a.format = any(:requiring) as required, t.pass_mark is not null as announced,
                            exists (select from form f join form_question q on q.form = f.id where f.activity = a.id) as written
                          from v_activity a left join assessment t on t.activity = a.id
                          where a.id = any(:activities) and (a.is_being_planned or a.is_listed and not a.is_open)) as assessed
                        where (required or written) and not (announced and written)
                        """)
                .param("activities", activities)
                .param("requiring", AssessmentOverview.REQUIRING.toArray(String[]::new))
                .query(Rows.of(Incomplete.class))
                .list();
    }

    private List<Reported> reported(UUID[] activities) {
        return jdbc.sql("""
                        select a.activity, max(v.since) as since, count(*) as answers from form_answer a
                        join form_question q on q.id = a.question and q.bias join v_activity v on v.id = a.activity
                        where a.activity = any(?) and a.answer = 'NO'
                          and not exists (select from bias_review r where r.answer = a.id)
                        group by a.activity
                        """).param(activities).query(Rows.of(Reported.class)).list();
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

    record Reported(ActivityId activity, Instant since, int answers) {
        Requirement requirement() {
            var page = "/activities/" + activity + "/evaluation";
            var whoever = new Whoever(Duty.DESIGNATE_CREDIT, null);
            return Requirement.of(activity, Tone.INFO, whoever, since, page, "requirement.bias", answers)
                    .seenAt(page);
        }
    }
}
