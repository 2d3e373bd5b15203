package org.baselinecme.delivery.learning;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody has passed the assessment that the credit of an activity requires. */
@Component
public class PassRequirement {
    private final JdbcClient jdbc;

    PassRequirement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The objection to credit while the post-activity assessment is not passed (R32); empty where it is passed, and where
     * credit requires none. One statement.
     *
     * @param person every id of one person
     */
    public Optional<Objection> against(Collection<PersonId> person, ActivityId activity) {
        return jdbc.sql("""
                        select t.pass_mark, coalesce(t.attempts <= (select count(*) from assessment_sitting s
                            where s.activity = t.activity and s.person = any(:person) and s.occasion = 'AFTER'
                              and s.submitted_at is not null), false) as used_up
                        from assessment t join v_activity a on a.id = t.activity
                        where t.activity = :activity and (t.for_credit or a.format = any(:requiring)) and t.pass_mark is not null
                          and exists (select from form f join form_question q on q.form = f.id where f.activity = t.activity)
                          and not exists (select from assessment_sitting s where s.activity = t.activity
                            and s.person = any(:person) and s.passed)
                        """)
                .param("activity", activity.value())
                .param("requiring", AssessmentOverview.REQUIRING.toArray(String[]::new))
                .param("person", person.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(NotPassed.class)
                .optional()
                .map(one -> one.objection(activity));
    }

    record NotPassed(int passMark, boolean usedUp) {
        Objection objection(ActivityId activity) {
            var page = "/assessments/" + activity + "/after";
            return usedUp
                    ? Objection.blocking("claim.not-passed-any-more", page, passMark)
                    : Objection.blocking("claim.not-passed", page, passMark);
        }
    }
}
