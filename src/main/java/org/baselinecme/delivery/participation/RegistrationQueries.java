package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
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

    /** What a guest is shown whose address had a place already: a seat, or the last place on the waiting list, for a while. */
    Optional<RegistrationStatus> echo(ActivityId activity, PersonId guest, Moments moments) {
        return jdbc.sql("""
                        select e.activity as id, e.way, e.waits, e.at, case when e.waits then 1 + (
                          select count(*) from registration w where w.activity = e.activity and w.seated_at is null
                            and w.withdrawn_at is null and w.at <= e.at) else 0 end as position
                        from registration_echo e where e.activity = ? and e.person = ? and e.held_until > ?
                        """)
                .params(activity.value(), guest.value(), moments.now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(RegistrationStatus.class))
                .optional();
    }

    /** The stage of an activity and how a human being who is present there is registered under any of their ids. */
    Optional<Present> present(ActivityId activity, PersonId person) {
        return jdbc.sql("""
                        select a.stage, r.id as registration, coalesce(r.unsettled, false) as unsettled,
                          (select g.address from v_guest g where g.person = ? and not g.is_confirmed) as typed
                        from v_activity a left join lateral (
                          select r.id, r.seated_at is null as waits, r.seated_at is null or r.held_until is not null as unsettled
                          from registration r
                          where r.activity = a.id and r.withdrawn_at is null
                            and r.person in (select identity from v_person_identity where person = ?)
                          order by waits, r.at, r.id limit 1) r on true
                        where a.id = ?
                        """)
                .params(person.value(), person.value(), activity.value())
                .query(Rows.of(Present.class))
                .optional();
    }

    /** Until when the place of a person is held; empty where it is theirs, or where they have none. */
    Optional<Instant> heldUntil(ActivityId activity, PersonId person) {
        return jdbc.sql("""
                        select held_until from registration
                        where activity = :activity and person = :person and withdrawn_at is null and held_until is not null
                        union all select held_until from registration_echo
                        where activity = :activity and person = :person and held_until < 'infinity'
                        limit 1
                        """)
                .param("activity", activity.value())
                .param("person", person.value())
                .query(Rows.of(Instant.class))
                .optional();
    }

    /** The place that a guest has with this folded address. */
    Optional<UUID> ofGuest(ActivityId activity, String key) {
        return jdbc.sql("select id from registration where activity = ? and place_key = ? and withdrawn_at is null")
                .params(activity.value(), key)
                .query(Rows.of(UUID.class))
                .optional();
    }

    /** Places of an activity that were held until now or before. */
    List<UUID> expired(ActivityId activity, Instant now) {
        return jdbc.sql("""
                        select id from registration where activity = ? and withdrawn_at is null and held_until <= ?
                        order by at, id
                        """)
                .params(activity.value(), now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(UUID.class))
                .list();
    }

    /** Open activities with such places, a hundred at most. */
    List<ActivityId> withExpired(Moments moments) {
        return jdbc
                .sql("""
                        select distinct r.activity from (
                          select activity, held_until from registration where withdrawn_at is null
                          union all select activity, held_until from registration_echo where counted_key is not null
                        ) r join v_activity a on a.id = r.activity
                        where r.held_until <= ? and a.is_open and a.ends_on >= ? limit 100
                        """)
                .params(moments.now().atOffset(ZoneOffset.UTC), moments.today())
                .query(Rows.of(UUID.class))
                .list()
                .stream()
                .map(ActivityId::new)
                .toList();
    }

    /**
     * Somebody who is present.
     *
     * @param stage of the activity
     * @param registration in effect; null where there is none
     * @param typed the address that a guest typed and has not confirmed; null for everybody else
     * @param unsettled whether it is on the waiting list, or its place is only held for a while
     */
    record Present(
            Stage stage,
            @Nullable UUID registration,
            boolean unsettled,
            @Nullable String typed) {}
}
