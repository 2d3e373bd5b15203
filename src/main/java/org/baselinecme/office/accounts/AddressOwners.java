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
            select r.root as person, p.email as address, case when r.root = p.id then 1 else 3 end as rank from v_person p
              join v_person_root r on r.person = p.id where %s and (r.root = p.id or not exists (select from account c where c.person = p.id and c.closed_at is not null))
            union all
            select r.root, a.email, case when r.root = a.person then 2 else 4 end
              from account a join v_person_root r on r.person = a.person where %s and (r.root = a.person or a.closed_at is null)
            union all
            select r.root, f.address, 5 from v_further_email f join v_person_root r on r.person = f.person
              where %s and f.is_confirmed and (r.root = f.person or not exists (select from account c where c.person = f.person and c.closed_at is not null))
            order by rank, address limit 1
            """;

    /** Whether {@code :address} is one of {@code p} or of an entry merged into it; of closed accounts, only those of who left. */
    public static final String STANDING = """
            not exists (select from account a where a.person = p.id and a.closed_at is not null and not a.record_open)
            and (lower(p.email) = lower(:address)
              or exists (select from account a where a.person = p.id and lower(a.email) = lower(:address))
              or exists (select from v_person_identity i join v_person q on q.id = i.identity left join account c on c.person = q.id
                where i.person = p.id and (c.closed_at is null or c.record_open) and lower(:address) in (lower(q.email), lower(c.email)))
              or exists (select from v_person_identity i join v_further_email f on f.person = i.identity
                  left join account c on c.person = f.person
                where i.person = p.id and f.is_confirmed and (c.closed_at is null or c.record_open) and lower(f.address) = lower(:address))
              or exists (select from v_guest g where g.person = p.id and not g.is_confirmed
                and lower(g.address) = lower(:address)))
            """;

    private final JdbcClient jdbc;

    AddressOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Owner> of(String address) {
        return jdbc.sql(OWNERS.formatted(
                        "lower(p.email) = lower(:address)",
                        "lower(a.email) = lower(:address)",
                        "lower(f.address) = lower(:address)"))
                .param("address", address)
                .query(Rows.of(Owner.class))
                .optional();
    }

    /** Who has confirmed this as a further address, by the entry that remains. */
    Optional<PersonId> ofFurther(String address) {
        return jdbc.sql(OWNERS.formatted("false", "false", "lower(f.address) = lower(:address)"))
                .param("address", address)
                .query(Rows.of(Owner.class))
                .optional()
                .map(Owner::person);
    }

    /** The current address of a person; empty where they have none, and where their account was closed. */
    public Optional<String> addressOf(PersonId person) {
        if (isClosed(person)) return Optional.empty();
        var entries = " in (select identity from v_person_identity where person = :person)";
        return jdbc.sql(OWNERS.formatted(
                        "p.id" + entries + " and p.email is not null",
                        "a.email is not null and a.person" + entries,
                        "f.person" + entries))
                .param("person", person.value())
                .query(Rows.of(Owner.class))
                .optional()
                .map(Owner::address);
    }

    /** Whether no link lets the person in: their account was closed, and not because they left. */
    public boolean isBarred(PersonId person) {
        return jdbc.sql(
                        "select exists (select from account where person = ? and closed_at is not null and not record_open)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person had an account that was closed: nobody signs in with it, and no mail is sent there. */
    public boolean isClosed(PersonId person) {
        return jdbc.sql("select exists (select from account where person = ? and closed_at is not null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether a link to this address lets the person in now: it is their current address, a pending one, or the one they typed as a
     * guest who is not confirmed yet; and their account was not closed, unless they left.
     */
    public boolean isStanding(PersonId person, String address) {
        return jdbc.sql("select exists (select from v_person p where p.id = :person and " + STANDING + ") or " + """
                        not exists (select from account a where a.person = :person and a.closed_at is not null and not a.record_open)
                        and (exists (select from v_address_pending c
                            where c.person = :person and lower(c.address) = lower(:address))
                          or exists (select from v_person_identity i join v_further_email f on f.person = i.identity
                              left join account c on c.person = f.person
                            where i.person = :person and (c.closed_at is null or c.record_open) and lower(f.address) = lower(:address)))
                        """)
                .param("person", person.value())
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    /** A person, and the address as it is stored. */
    public record Owner(PersonId person, String address) {}
}
