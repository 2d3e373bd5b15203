package org.baselinecme.delivery.participation;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads registrations in effect: how a person is registered, and how many people have seats. */
@Component
class RegistrationQueries {
    private final JdbcClient jdbc;
    private final People people;

    RegistrationQueries(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
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
                        from registration r where r.activity = ? and r.person = any(?) and r.withdrawn_at is null
                        order by waits, r.at, r.id limit 1
                        """)
                .params(activity.value(), uuids(people.allOf(person)))
                .query(Rows.of(RegistrationStatus.class))
                .optional();
    }

    static UUID[] uuids(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
