package org.baselinecme.office.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for those who review, so that an office with one reviewer does not stand still (R3). */
@Service
@Transactional
public class Deputies {
    private static final String PAGE = "/deputies";
    private static final int MOST_DAYS = 366;
    private final JdbcClient jdbc;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputies(JdbcClient jdbc, Office office, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who reviews now: for good, or until a day. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<DeputyRow> list(Me me) {
        var moments = office.moments();
        return jdbc.sql("""
                        select g.id, p.name, g.until_at from access_grant g join person p on p.id = g.person
                        join account a on a.person = g.person and a.closed_at is null
                        where g.role = any(:roles) and (g.until_at is null or g.until_at > :now)
                        order by g.until_at nulls first, p.sort_name
                        """)
                .param("roles", reviewing())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, i) -> {
                    var until = row.getTimestamp("until_at");
                    return new DeputyRow(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            until == null
                                    ? ""
                                    : moments.day(until.toInstant()
                                            .minusSeconds(1)
                                            .atZone(moments.zone())
                                            .toLocalDate()));
                })
                .list();
    }

    /** People with an account whose name holds this part: who can stand in. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<Candidate> find(Me me, String part) {
        if (part.isBlank()) return List.of();
        return jdbc.sql("""
                        select p.id, concat_ws(', ', p.name, nullif(p.credentials, '')) as name from person p
                        join account a on a.person = p.id and a.closed_at is null
                        where position(lower(:part) in lower(p.name)) > 0 order by p.sort_name limit 12
                        """)
                .param("part", part.strip())
                .query((row, i) -> new Candidate(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /**
     * Lets somebody review in the whole office up to and with a day. {@link Refused} for a day that has passed or lies
     * more than a year ahead, for somebody without an account, and for who reviews already.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void name(Me me, PersonId person, LocalDate last) {
        var moments = office.moments();
        if (last.isBefore(moments.today()) || last.isAfter(moments.today().plusDays(MOST_DAYS)))
            throw refused("deputy.day", PAGE);
        if (!hasAccount(person)) throw refused("deputy.no-account", PAGE);
        var now = clock.instant();
        if (reviews(person, now)) throw refused("deputy.already", PAGE);
        var until = last.plusDays(1).atStartOfDay(moments.zone()).toInstant();
        jdbc.sql(
                        "insert into access_grant (id, person, role, scope_kind, from_at, until_at) values (?, ?, ?, 'OFFICE', ?, ?)")
                .params(
                        Ids.next(),
                        person.value(),
                        Role.deputy().name(),
                        now.atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new DeputyEvent.DeputyNamed(person, last, me.person(), now));
    }

    /** Ends a deputy before their day; {@link NotFound} for who reviews for good. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void end(Me me, UUID grant) {
        var now = clock.instant();
        var person = jdbc.sql("""
                        update access_grant set until_at = :now where id = :id and until_at > :now and role = :role
                        returning person
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", grant)
                .param("role", Role.deputy().name())
                .query((row, i) -> new PersonId(row.getObject("person", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
        events.publishEvent(new DeputyEvent.DeputyEnded(person, me.person(), now));
    }

    private boolean hasAccount(PersonId person) {
        return jdbc.sql("select exists (select 1 from account where person = ? and closed_at is null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    private boolean reviews(PersonId person, Instant now) {
        return jdbc.sql("""
                        select exists (select 1 from access_grant where person = :person and role = any(:roles)
                          and scope_kind = 'OFFICE' and (until_at is null or until_at > :now))
                        """)
                .param("person", person.value())
                .param("roles", reviewing())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static String[] reviewing() {
        return Role.holding(Duty.REVIEW_DISCLOSURES).toArray(String[]::new);
    }

    private static Refused refused(String key, String mend) {
        return new Refused(List.of(Objection.blocking(key, mend)));
    }

    /**
     * Somebody who reviews.
     *
     * @param until their last day; empty for who reviews for good
     */
    record DeputyRow(UUID id, String name, String until) {
        public boolean isDeputy() {
            return !until.isEmpty();
        }
    }

    /** Somebody who can stand in. */
    record Candidate(UUID id, String name) {}
}
