package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a person is registered for, with the activities, in one statement. */
@Component
class MyRegistrationQueries {
    private final JdbcClient jdbc;

    MyRegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The registrations in effect of one human being, the earliest activity first, each activity once. */
    List<MyRegistration> of(Collection<PersonId> ids) {
        return jdbc.sql("""
                        select distinct on (a.starts_on, a.id) a.id as activity, a.number, a.title, a.stage, a.starts_on, a.ends_on,
                          r.id, r.way, r.at,
                          case when r.way = 'STREAMED' then coalesce((select t.stream_address from registration_terms t where t.activity = a.id), '') else '' end as stream,
                          coalesce((select c.why from v_cancellation c where c.activity = a.id), '') as canceled,
                          r.seated_at is null as waits, case when r.seated_at is null then
                            (select count(*) from registration w where w.activity = r.activity and w.seated_at is null
                               and w.withdrawn_at is null and (w.at, w.id) <= (r.at, r.id)) + r.last else 0 end as position
                        from (
                          select id, activity, person, way, at, seated_at, 0 as last from registration where withdrawn_at is null
                          union all select e.activity, e.activity, e.person, e.way, e.at, case when not e.waits then e.at end, 1
                          from registration_echo e join v_person p on p.id = e.person and p.is_unconfirmed and not p.is_merged
                          where e.held_until > now()
                        ) r join v_activity a on a.id = r.activity
                        where r.person = any(?)
                        order by a.starts_on, a.id, waits, r.at, r.id
                        """)
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(MyRegistration.class))
                .list();
    }

    /** A registration in effect with its activity. */
    record MyRegistration(
            ActivityId activity,
            String number,
            String title,
            Stage stage,
            LocalDate startsOn,
            LocalDate endsOn,
            UUID id,
            AttendanceMode way,
            Instant at,
            String stream,
            String canceled,
            boolean waits,
            int position) {
        OfferedActivity offer() {
            return new OfferedActivity(activity, number, title, stage, startsOn, endsOn);
        }

        RegistrationStatus place() {
            return new RegistrationStatus(id, way, waits, position, at);
        }
    }
}
