package org.baselinecme.planning.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks activities, so that changes which depend on each other run one after the other. */
@Component
public class ActivityLocks {
    private final JdbcClient jdbc;

    ActivityLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks an activity until the transaction ends and returns its state then. {@link NotFound} out of reach; access is denied (403) without the duty. */
    public LockedActivity lock(Me me, Duty duty, ActivityId activity) {
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        var rows = jdbc.sql("""
                        select a.id as activity, a.department, a.owner, a.number, a.title, a.stage,
                          coalesce(a.format, '') as format, a.starts_on, a.ends_on,
                          array(select p.profession from activity_audience p where p.activity = a.id
                            order by p.profession) as audience,
                          c.id as contributor, c.person, c.role, c.joined_at
                        from activity a
                          left join activity_contributor c on c.activity = a.id and c.left_at is null
                        where a.id = :activity and %s
                        order by c.joined_at, c.id for update of a
                        """.formatted(reach.sql("a")))
                .param("activity", activity.value())
                .params(reach.parameters())
                .query(Rows.of(Row.class))
                .list();
        if (rows.isEmpty()) throw new NotFound();
        var first = rows.getFirst();
        return new LockedActivity(
                me.demand(duty, first.standing()),
                first.schedule(),
                rows.stream().flatMap(row -> row.contributors().stream()).toList());
    }

    /** Lets changes of an activity wait for the end of this transaction, which records what rests on its agenda. */
    public void hold(ActivityId activity) {
        jdbc.sql("select id from activity where id = ? for key share")
                .param(activity.value())
                .query()
                .listOfRows();
    }

    /**
     * The same, and what this person does otherwise under this name waits too, under any id of theirs.
     *
     * @param doing what one person does once at a time, as {@code check-in}
     */
    public void hold(ActivityId activity, PersonId person, String doing) {
        jdbc.sql("""
                        with held as materialized (select id from activity where id = :activity for key share)
                        select pg_advisory_xact_lock(hashtextextended(:doing || ' of ' || r.root, 0))
                        from held cross join v_person_root r where r.person = :person
                        """)
                .param("activity", activity.value())
                .param("doing", doing)
                .param("person", person.value())
                .query((row, number) -> number)
                .list();
    }

    /** A locked activity with one of its contributors, or with none. */
    record Row(
            ActivityId activity,
            DepartmentId department,
            PersonId owner,
            String number,
            String title,
            Stage stage,
            String format,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> audience,
            @Nullable UUID contributor,
            @Nullable PersonId person,
            @Nullable ContentRole role,
            @Nullable Instant joinedAt) {
        Standing standing() {
            return new Standing(activity, department, owner, number, title);
        }

        Schedule schedule() {
            return new Schedule(stage, format, startsOn, endsOn, audience);
        }

        List<Contributor> contributors() {
            return contributor == null || person == null || role == null || joinedAt == null
                    ? List.of()
                    : List.of(new Contributor(contributor, activity, person, role, joinedAt));
        }
    }
}
