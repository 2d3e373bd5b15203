package org.baselinecme.delivery.participation;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads registrations in effect: how a person is registered, and how many people have seats. */
@Component
class RegistrationQueries {
    private final JdbcClient jdbc;

    RegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many human beings have a seat in person. */
    int seated(ActivityId activity) {
        return jdbc.sql("""
                        select count(distinct o.root) from registration r join v_person_root o on o.person = r.person
                        where r.activity = ? and r.way = 'IN_PERSON' and r.seated_at is not null and r.withdrawn_at is null
                        """).param(activity.value()).query(Integer.class).single();
    }

    /** How a human being is registered under any of their ids, a seat before a place on the waiting list. */
    Optional<RegistrationStatus> status(ActivityId activity, PersonId person) {
        return jdbc.sql("""
                        select r.id, r.way, r.at, r.seated_at is null as waits, case when r.seated_at is null then
                          (select count(*) from registration w where w.activity = r.activity and w.seated_at is null
                             and w.withdrawn_at is null and (w.at, w.id) <= (r.at, r.id)) else 0 end as position
                        from registration r where r.activity = ? and r.withdrawn_at is null
                          and r.person in (select identity from v_person_identity where person = ?)
                        order by waits, r.at, r.id limit 1
                        """)
                .params(activity.value(), person.value())
                .query(Rows.of(RegistrationStatus.class))
                .optional();
    }

    /** The stage of an activity and how a human being who is present there is registered under any of their ids. */
    Optional<Present> present(ActivityId activity, PersonId person) {
        return jdbc.sql("""
                        select a.stage, r.id as registration, coalesce(r.waits, false) as waits
                        from v_activity a left join lateral (
                          select r.id, r.seated_at is null as waits from registration r
                          where r.activity = a.id and r.withdrawn_at is null
                            and r.person in (select identity from v_person_identity where person = ?)
                          order by waits, r.at, r.id limit 1) r on true
                        where a.id = ?
                        """)
                .params(person.value(), activity.value())
                .query(Rows.of(Present.class))
                .optional();
    }

    /**
     * Somebody who is present.
     *
     * @param stage of the activity
     * @param registration in effect; null where there is none
     * @param waits whether it is on the waiting list
     */
    record Present(Stage stage, @Nullable UUID registration, boolean waits) {}
}
