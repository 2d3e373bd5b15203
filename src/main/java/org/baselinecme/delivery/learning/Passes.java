package org.baselinecme.delivery.learning;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether somebody has passed what an activity's credit depends on, for doors that may know. */
@Component
public class Passes {
    private final JdbcClient jdbc;

    Passes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What stands against credit while the post-activity assessment is not passed (R32); empty where it is, and where credit
     * depends on none. One statement.
     *
     * @param person every id of one human being
     */
    public Optional<Objection> against(Collection<PersonId> person, ActivityId activity) {
        return jdbc.sql("""
                        select t.pass_mark, t.attempts is not null and t.attempts <= (select count(*) from assessment_sitting s
                            where s.activity = t.activity and s.person = any(:person) and s.occasion = 'AFTER'
                              and s.submitted_at is not null) as used_up
                        from assessment t join activity a on a.id = t.activity
                        where t.activity = :activity and (t.for_credit or a.format = any(:requiring)) and t.pass_mark is not null
                          and exists (select from form f join form_question q on q.form = f.id where f.activity = t.activity)
                          and not exists (select from assessment_sitting s where s.activity = t.activity
                            and s.person = any(:person) and s.passed)
                        """)
                .param("activity", activity.value())
                .param("requiring", Overview.REQUIRING.toArray(String[]::new))
                .param("person", person.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, i) -> against(
                        row.getBoolean("used_up"), "/assessments/" + activity + "/after", row.getInt("pass_mark")))
                .optional();
    }

    private static Objection against(boolean usedUp, String page, int passMark) {
        return usedUp
                ? Objection.blocking("claim.not-passed-any-more", page, passMark)
                : Objection.blocking("claim.not-passed", page, passMark);
    }
}
