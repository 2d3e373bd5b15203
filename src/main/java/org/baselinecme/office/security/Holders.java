package org.baselinecme.office.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose an e-mail address is: it stands in their entry, or they sign in with it. */
@Component
class Holders {
    private static final String ALL = """
            select r.root as person, p.email as address, 1 as rank from person p
              join person_root r on r.person = p.id where %s
            union all
            select r.root, a.email, 2 from account a join person_root r on r.person = a.person
              where a.closed_at is null and %s
            order by rank limit 1
            """;
    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Holder> of(String address) {
        return jdbc.sql(ALL.formatted("lower(p.email) = lower(:address)", "lower(a.email) = lower(:address)"))
                .param("address", address)
                .query((row, i) -> holder(row))
                .optional();
    }

    Optional<String> addressOf(PersonId person) {
        return jdbc.sql(ALL.formatted("p.id = :person and p.email is not null", "a.person = :person"))
                .param("person", person.value())
                .query((row, i) -> holder(row).address())
                .optional();
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(new PersonId(row.getObject("person", UUID.class)), row.getString("address"));
    }

    /** A person, and the address as they have it. */
    record Holder(PersonId person, String address) {}
}
