package org.baselinecme.delivery.completion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads completions, for services that have checked access already. */
@Component
public class CompletionQueries {
    private final JdbcClient jdbc;
    private final TeachingQueries teaching;

    CompletionQueries(JdbcClient jdbc, TeachingQueries teaching) {
        this.jdbc = jdbc;
        this.teaching = teaching;
    }

    /**
     * Returns what a learner completed of an activity.
     *
     * @param person every id of one human being
     */
    public CompletedParts of(Collection<PersonId> person, ActivityId activity, CompletionPath path) {
        var parts = jdbc
                .sql("""
                        select distinct on (part) part, minutes, at, why is not null as by_staff from v_completion
                        where activity = :activity and person = any(:person) order by part, at desc, id desc
                        """)
                .param("activity", activity.value())
                .param("person", person.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new CompletedParts.Part(row.part, row.minutes, row.at, row.byStaff))
                .toList();
        var taught = path.isByTeaching() ? teaching.stated(person, activity) : List.<TaughtSession>of();
        var teachable = path.isByTeaching() ? teaching.open(person) : List.<TaughtSession>of();
        return new CompletedParts(path, parts, taught, teachable, parts.isEmpty() && owesBaseline(person, activity));
    }

    /** Whether the items of the assessment are asked before the activity, too, and the learner has answered neither time. */
    private boolean owesBaseline(Collection<PersonId> person, ActivityId activity) {
        return jdbc.sql("""
                        select exists (select from v_assessment a
                          where a.activity = :activity and a.baseline and a.pass_mark is not null
                            and exists (select from v_form_question q where q.activity = a.activity)
                            and not exists (select from v_assessment_attempt t where t.activity = a.activity
                              and t.person = any(:person) and (t.occasion = 'AFTER' or t.submitted_at is not null)))
                        """)
                .param("activity", activity.value())
                .param("person", person.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Returns who is registered for an activity with what they completed, by name. */
    List<Learner> learners(ActivityId activity) {
        return jdbc.sql("""
                        select p.id, p.titled_name as name, coalesce((select string_agg(distinct c.part, ' ')
                            from v_completion c where c.person = p.id and c.activity = :activity), '') as parts,
                          (select sum(c.minutes)::int from v_completion c where c.person = p.id and c.activity = :activity) as minutes
                        from v_person p where exists (select from v_registration r where r.activity = :activity and r.person = p.id)
                        order by p.sort_name, p.id
                        """)
                .param("activity", activity.value())
                .query(Rows.of(Learner.class))
                .list();
    }

    record Row(String part, @Nullable Integer minutes, Instant at, boolean byStaff) {}

    /** A registered learner; {@code parts} are separated by spaces. */
    record Learner(
            PersonId id,
            String name,
            String parts,
            @Nullable Integer minutes) {
        /** Whether nothing is recorded of them. */
        public boolean isOpen() {
            return parts.isEmpty();
        }

        /** Whether the parts are stages. */
        public boolean isStaged() {
            return !parts.isEmpty() && !parts.equals(CompletionPath.WHOLE);
        }
    }
}
