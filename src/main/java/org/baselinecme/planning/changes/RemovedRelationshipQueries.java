package org.baselinecme.planning.changes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who left the roster of an open activity with relationships that learners were told of, and nobody noted it yet. */
@Component
class RemovedRelationshipQueries {
    private final JdbcClient jdbc;

    RemovedRelationshipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns them for activities that are not closed yet; who is on the roster again is left out. */
    List<Row> of(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select e.activity, e.id as contributor, e.person, e.role, p.titled_name as name, e.left_at,
                          string_agg(distinct c.name, ', ') as companies
                        from v_roster e
                        join v_activity a on a.id = e.activity and (a.is_running or a.is_in_close_out)
                          and a.opened_at <= e.left_at
                        join v_person p on p.id = e.person
                        join v_clearance_decision k on k.activity = e.activity and k.person = e.person and k.role = e.role
                          and k.is_published and k.at <= e.left_at
                        join v_company c on c.id = k.company
                        where e.activity = any(:activities) and not e.is_current
                          and not exists (select from v_roster_now n where n.activity = e.activity and n.person = e.person)
                          and not exists (select from removed_relationship r where r.contributor = e.id)
                        group by e.activity, e.id, e.person, e.role, p.titled_name, e.left_at
                        order by e.left_at, e.id
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list();
    }

    /** A person who left. */
    record Row(
            ActivityId activity,
            UUID contributor,
            PersonId person,
            ContentRole role,
            String name,
            Instant leftAt,
            String companies) {}
}
