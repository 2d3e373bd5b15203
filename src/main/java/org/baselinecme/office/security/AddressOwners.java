package org.baselinecme.office.security;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the owner of an e-mail address: it is in their record, or they sign in with it. */
@Component
class AddressOwners {
    private static final String OWNERS = """
            select r.root as person, p.email as address, 1 as rank from v_person p
              join v_person_root r on r.person = p.id where %s
            union all
            select r.root, a.email, 2 from account a join v_person_root r on r.person = a.person
              where a.closed_at is null and %s
            order by rank limit 1
            """;
    private final JdbcClient jdbc;

    AddressOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Owner> of(String address) {
        return jdbc.sql(OWNERS.formatted("lower(p.email) = lower(:address)", "lower(a.email) = lower(:address)"))
                .param("address", address)
                .query(Rows.of(Owner.class))
                .optional();
    }

    Optional<String> addressOf(PersonId person) {
        return jdbc.sql(OWNERS.formatted("p.id = :person and p.email is not null", "a.person = :person"))
                .param("person", person.value())
                .query(Rows.of(Owner.class))
                .optional()
                .map(Owner::address);
    }

    /** A person, and the address as it is stored. */
    record Owner(PersonId person, String address) {}
}
