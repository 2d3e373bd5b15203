package org.baselinecme.office.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people by their addresses, and takes back entries of people. */
@Component
class KnownPeople {
    private static final String FIELDS =
            "p.id, coalesce(p.email, '') as email, p.name, p.sort_name, p.credentials, p.profession, p.department";
    private final JdbcClient jdbc;

    KnownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By address as {@link EmailAddress#key} compares it: whose entry or account has it; the entry that counts, where it was merged. */
    Map<String, KnownPerson> byAddress(Collection<String> addresses) {
        var found = new HashMap<String, KnownPerson>();
        var asked = addresses.stream().map(EmailAddress::key).toArray(String[]::new);
        jdbc.sql("""
                        select a.address, %s from (
                          select id as person, lower(email) as address from v_person where lower(email) = any(:asked)
                          union select person, lower(email) from v_account_state where lower(email) = any(:asked)) a
                        join v_person_root r on r.person = a.person join v_person p on p.id = r.root
                        """.formatted(FIELDS))
                .param("asked", asked)
                .query(Rows.of(Found.class))
                .list()
                .forEach(one -> found.put(EmailAddress.key(one.address), one.person()));
        return found;
    }

    Map<PersonId, KnownPerson> byId(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, KnownPerson>();
        jdbc.sql("select %s from v_person p where p.id = any(?)".formatted(FIELDS))
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(KnownPerson.class))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** Takes back those whose entries are as they were made, and to whom no record refers; returns which. */
    Set<PersonId> remove(Collection<PersonId> ids) {
        return new HashSet<>(jdbc.sql("select unnest(remove_untouched_people(?)) as value")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(PersonId.class))
                .list());
    }

    private record Found(
            String address,
            PersonId id,
            String email,
            String name,
            String sortName,
            String credentials,
            String profession,
            @Nullable DepartmentId department) {
        KnownPerson person() {
            return new KnownPerson(id, email, name, sortName, credentials, profession, department);
        }
    }
}
