package org.baselinecme.office.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the people that a table names by their addresses. */
@Component
public class AddressBook {
    private final JdbcClient jdbc;

    AddressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By address as {@link EmailAddress#key} compares it, whose entry, account or confirmed address it is; the entry that counts,
     * where it was merged. What a guest typed proves nothing before it is confirmed: such an entry must not see the records of others.
     */
    public Found find(Collection<String> addresses) {
        var found = new HashMap<String, PersonId>();
        var several = new HashSet<String>();
        jdbc.sql("""
                        select distinct a.address, r.root as person from (
                          select id as person, lower(email) as address from v_person where lower(email) = any(:asked)
                          union all select person, lower(email) from v_account_state where lower(email) = any(:asked)
                          union all select person, lower(address) from v_guest where is_confirmed and lower(address) = any(:asked)) a
                        join v_person_root r on r.person = a.person
                        """)
                .param(
                        "asked",
                        addresses.stream().map(EmailAddress::key).distinct().toArray(String[]::new))
                .query(Rows.of(Holder.class))
                .list()
                .forEach(one -> {
                    var before = found.putIfAbsent(EmailAddress.key(one.address), one.person);
                    if (before != null && !before.equals(one.person)) several.add(EmailAddress.key(one.address));
                });
        return new Found(found, several);
    }

    /**
     * Who was found; people who are added meanwhile can be put in.
     *
     * @param several addresses that more than one person has
     */
    public record Found(Map<String, PersonId> people, Set<String> several) {}

    record Holder(String address, PersonId person) {}
}
