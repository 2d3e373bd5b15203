package org.baselinecme.office.accounts;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the owner of an e-mail address: it is in their record, or they sign in with it. */
@Component
public class AddressOwners {
    private static final String OWNERS = """
            select r.root as person, p.email as address, 1 as rank from v_person p
              join v_person_root r on r.person = p.id where %s
            union all
            select r.root, a.email, 2 from account a join v_person_root r on r.person = a.person
              where %s
            order by rank limit 1
            """;

    /** Whether {@code :address} is a current one of the person {@code p}, and no account of theirs was closed. */
    public static final String STANDING = """
            not exists (select from account a where a.person = p.id and a.closed_at is not null)
            and (lower(p.email) = lower(:address)
              or exists (select from account a where a.person = p.id and lower(a.email) = lower(:address))
              or exists (select from v_person_merge m join v_person q on q.id = m.from_person
                where m.into_person = p.id and lower(q.email) = lower(:address))
              or exists (select from v_guest g where g.person = p.id and not g.is_confirmed
                and lower(g.address) = lower(:address)))
            """;

    private final JdbcClient jdbc;

    AddressOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Owner> of(String address) {
        return jdbc.sql(OWNERS.formatted("lower(p.email) = lower(:address)", "lower(a.email) = lower(:address)"))
                .param("address", address)
                .query(Rows.of(Owner.class))
                .optional();
    }

    /** The current address of a person; empty where they have none, and where their account was closed. */
    public Optional<String> addressOf(PersonId person) {
        if (isClosed(person)) return Optional.empty();
        return jdbc.sql(OWNERS.formatted("p.id = :person and p.email is not null", "a.person = :person"))
                .param("person", person.value())
                .query(Rows.of(Owner.class))
                .optional()
                .map(Owner::address);
    }

    /** Whether the person had an account that was closed: no link lets them in. */
    public boolean isClosed(PersonId person) {
        return jdbc.sql("select exists (select from account where person = ? and closed_at is not null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether a link to this address lets the person in now: it is their current address, a pending one, or the one they typed as a
     * guest who is not confirmed yet; and their account was not closed.
     */
    public boolean isStanding(PersonId person, String address) {
        return jdbc.sql("select exists (select from v_person p where p.id = :person and " + STANDING + ") or " + """
                        not exists (select from account a where a.person = :person and a.closed_at is not null)
                        and exists (select from v_address_pending c
                          where c.person = :person and lower(c.address) = lower(:address))
                        """)
                .param("person", person.value())
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    /** A person, and the address as it is stored. */
    public record Owner(PersonId person, String address) {}
}
