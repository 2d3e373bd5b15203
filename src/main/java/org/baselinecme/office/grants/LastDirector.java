package org.baselinecme.office.grants;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.accounts.AccountClosureRule;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An office always has a director: somebody with an open account who holds the role now and without an end. Whoever would
 * take it from one of them waits for everybody else who does, so that two directors who disable each other at the same moment
 * leave one.
 */
@Component
class LastDirector implements AccountClosureRule {
    private static final String REMAINS = """
            select exists (select from access_grant g join v_account a on a.person = g.person
              where g.role = 'DIRECTOR' and g.scope_kind = 'OFFICE' and g.until_at is null and g.from_at <= :now
                and g.id is distinct from :grant and g.person is distinct from :person)
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    LastDirector(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Objection> objectionsTo(PersonId person) {
        lock();
        return isDirector(person) && !remains(null, person.value()) ? objection(person) : List.of();
    }

    /** What speaks against ending this grant of a director. */
    List<Objection> objectionsTo(UUID grant, PersonId holder) {
        lock();
        return remains(grant, null) ? List.of() : objection(holder);
    }

    private static List<Objection> objection(PersonId person) {
        return List.of(Objection.blocking("account.last-director", "/accounts/" + person));
    }

    /** Until the end of the transaction; what is read afterwards sees what others have committed. */
    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('last director'))")
                .query((row, n) -> true)
                .single();
    }

    /** Whether somebody holds the role in the whole office now, with or without an account. */
    boolean isHeldBy(PersonId person) {
        return jdbc.sql("""
                        select exists (select from access_grant where person = :person and role = 'DIRECTOR'
                          and scope_kind = 'OFFICE' and from_at <= :now and (until_at is null or until_at > :now))
                        """)
                .param("person", person.value())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    private boolean isDirector(PersonId person) {
        return jdbc.sql("""
                        select exists (select from access_grant g join v_account a on a.person = g.person
                          where g.role = 'DIRECTOR' and g.person = ? and (g.until_at is null or g.until_at > ?))
                        """).params(person.value(), now()).query(Boolean.class).single();
    }

    private boolean remains(@Nullable UUID grant, @Nullable UUID person) {
        return jdbc.sql(REMAINS)
                .param("now", now())
                .param("grant", grant, Types.OTHER)
                .param("person", person, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
