package org.baselinecme.delivery.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of registrations and their terms. Seats are given and taken by whoever holds the terms' lock. */
@Component
class RegistrationRows {
    private static final String TERMS = "select version, seats, streamed from registration_terms where activity = ?";
    private static final String SEATED = """
            select count(distinct o.root) from registration r join person_root o on o.person = r.person
            where r.activity = ? and r.way = 'IN_PERSON' and r.seated_at is not null and r.withdrawn_at is null
            """;
    private static final String WAITING = "activity = ? and seated_at is null and withdrawn_at is null";
    private final JdbcClient jdbc;

    RegistrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RegistrationTerms terms(ActivityId activity) {
        return terms(TERMS, activity);
    }

    /** The same, and until this transaction ends nobody else gives seats away here. */
    RegistrationTerms lock(ActivityId activity) {
        return terms(TERMS + " for update", activity);
    }

    private RegistrationTerms terms(String sql, ActivityId activity) {
        return jdbc.sql(sql)
                .param(activity.value())
                .query((row, i) -> new RegistrationTerms(
                        row.getInt("version"), row.getObject("seats", Integer.class), row.getBoolean("streamed")))
                .optional()
                .orElse(RegistrationTerms.NONE);
    }

    /** Says the terms anew; false where somebody did since this version. */
    boolean say(ActivityId activity, RegistrationTerms terms, PersonId by, Instant now) {
        return jdbc.sql("""
                        insert into registration_terms (activity, version, seats, streamed, by, at)
                        values (:activity, :version + 1, :seats, :streamed, :by, :at)
                        on conflict (activity) do update set version = excluded.version, seats = excluded.seats,
                          streamed = excluded.streamed, by = excluded.by, at = excluded.at
                          where registration_terms.version = :version
                        """)
                        .param("activity", activity.value())
                        .param("version", terms.version())
                        .param("seats", terms.seats(), Types.INTEGER)
                        .param("streamed", terms.streamed())
                        .param("by", by.value())
                        .param("at", at(now))
                        .update()
                == 1;
    }

    /** Human beings with a seat. */
    int taken(ActivityId activity) {
        return jdbc.sql(SEATED).param(activity.value()).query(Integer.class).single();
    }

    int waiting(ActivityId activity) {
        return jdbc.sql("select count(*) from registration where " + WAITING)
                .param(activity.value())
                .query(Integer.class)
                .single();
    }

    /** What stands of this human being, with a seat rather than waiting. */
    Optional<RegistrationStatus> of(ActivityId activity, Collection<PersonId> ids) {
        return jdbc.sql("""
                        select r.id, r.way, r.at, r.seated_at is null as waits, case when r.seated_at is null then
                          (select count(*) from registration w where w.activity = r.activity and w.seated_at is null
                             and w.withdrawn_at is null and (w.at, w.id) <= (r.at, r.id)) else 0 end as position
                        from registration r where r.activity = ? and r.person = any(?) and r.withdrawn_at is null
                        order by waits, r.at, r.id limit 1
                        """)
                .params(activity.value(), uuids(ids))
                .query((row, i) -> place(row))
                .optional();
    }

    /** False where this person is registered already. */
    boolean add(
            UUID id,
            ActivityId activity,
            PersonId person,
            AttendanceMode way,
            boolean walkedIn,
            boolean waits,
            Instant now) {
        return jdbc.sql("""
                        insert into registration (id, activity, person, way, walked_in, at, seated_at)
                        values (:id, :activity, :person, :way, :walkedIn, :at, case when :waits then null else :at end)
                        on conflict (activity, person) where withdrawn_at is null do nothing
                        """)
                        .param("id", id)
                        .param("activity", activity.value())
                        .param("person", person.value())
                        .param("way", way.name())
                        .param("walkedIn", walkedIn)
                        .param("waits", waits)
                        .param("at", at(now))
                        .update()
                == 1;
    }

    /** Gives one who waits a seat; false where they have one, or will not come. */
    boolean seat(UUID id, boolean walkedIn, Instant now) {
        return jdbc.sql("""
                        update registration set seated_at = ?, walked_in = ?
                        where id = ? and seated_at is null and withdrawn_at is null
                        """).params(at(now), walkedIn, id).update() == 1;
    }

    boolean withdraw(UUID id, PersonId by, Instant now) {
        return jdbc.sql(
                                "update registration set withdrawn_by = ?, withdrawn_at = ? where id = ? and withdrawn_at is null")
                        .params(by.value(), at(now), id)
                        .update()
                == 1;
    }

    /** Who has waited longest. */
    Optional<Waiting> first(ActivityId activity) {
        return jdbc.sql("select id, person from registration where " + WAITING + " order by at, id limit 1")
                .param(activity.value())
                .query((row, i) ->
                        new Waiting(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class))))
                .optional();
    }

    static RegistrationStatus place(ResultSet row) throws SQLException {
        return new RegistrationStatus(
                row.getObject("id", UUID.class),
                AttendanceMode.valueOf(row.getString("way")),
                row.getBoolean("waits"),
                row.getInt("position"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    static UUID[] uuids(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** One who waits for a seat. */
    record Waiting(UUID id, PersonId person) {}
}
