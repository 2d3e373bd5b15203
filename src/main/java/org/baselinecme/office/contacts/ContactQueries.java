package org.baselinecme.office.contacts;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who has an address. */
@Component
class ContactQueries implements AddressChanges.OtherAddresses {
    private final JdbcClient jdbc;
    private final AccountLookup accounts;

    ContactQueries(JdbcClient jdbc, AccountLookup accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public Optional<PersonId> holderOf(String address) {
        return holder(
                "select r.root as value from further_email f join v_person_root r on r.person = f.person where"
                        + " lower(f.address) = lower(?) and f.confirmed_at is not null and f.removed_at is null limit 1",
                address);
    }

    /** Whether another human being has the address: in their entry, their account or as a further one. */
    boolean isOfAnother(Collection<PersonId> entries, String address) {
        var byEntry = holder(
                "select r.root as value from v_person p join v_person_root r on r.person = p.id"
                        + " where lower(p.email) = lower(?) limit 1",
                address);
        return byEntry.filter(one -> !entries.contains(one)).isPresent()
                || accounts.holderOf(address)
                        .filter(one -> !entries.contains(one))
                        .isPresent()
                || holderOf(address).filter(one -> !entries.contains(one)).isPresent();
    }

    /** Lets decisions about the same address be made one after the other, until the transaction ends. */
    void lock(String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('further email ' || lower(?), 0))")
                .param(address)
                .query()
                .singleRow();
    }

    private Optional<PersonId> holder(String sql, String address) {
        return jdbc.sql(sql)
                .param(address)
                .query(Rows.of(UUID.class))
                .optional()
                .map(PersonId::new);
    }
}
