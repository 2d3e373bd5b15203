package org.baselinecme.office.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.ScopeKind;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the {@link Me} of an account or of a visit, with the grants in force now: one statement a request. */
@Component
class WhoIs {
    private final JdbcClient jdbc;
    private final Clock clock;

    WhoIs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody, when the account was closed. */
    Optional<Me> person(UUID person) {
        var grants = new ArrayList<Grant>();
        var found = jdbc.sql("""
                        select p.id, p.name, a.theme, g.role, g.scope_kind, g.scope
                        from account a join person p on p.id = a.person
                        left join access_grant g
                          on g.person = p.id and g.from_at <= :now and (g.until_at is null or g.until_at > :now)
                        where p.id = :person and a.closed_at is null
                        """)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, i) -> me(row, grants))
                .list();
        return found.stream().findFirst();
    }

    /**
     * A visitor by mail link, or a guest: no account is asked for, and what they hold by grants is not theirs here. Who was
     * joined with somebody else is nobody any more: whoever typed that address sees nothing of the other.
     */
    Optional<Me> visitor(ByLink visit) {
        if (!clock.instant().isBefore(visit.until())) return Optional.empty();
        return jdbc.sql("""
                        select name from person p where id = ? and not exists (
                          select from person_merge m where m.from_person = p.id and m.undone_at is null)
                        """)
                .param(visit.person())
                .query(String.class)
                .optional()
                .map(name -> new Me(new PersonId(visit.person()), name, "auto", List.of(Grant.self(visit.role()))));
    }

    private static Me me(ResultSet row, List<Grant> grants) throws SQLException {
        if (row.getString("role") != null)
            grants.add(new Grant(
                    Role.valueOf(row.getString("role")),
                    ScopeKind.valueOf(row.getString("scope_kind")),
                    row.getObject("scope", UUID.class)));
        var person = new PersonId(row.getObject("id", UUID.class));
        return new Me(person, row.getString("name"), row.getString("theme"), grants);
    }
}
