package org.baselinecme.office.nppes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom a file of the registry may have rows of. */
@Component
class DirectoryEntries {
    private final JdbcClient jdbc;

    DirectoryEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People by NPI. A contested number identifies nobody. */
    Map<String, PersonId> numbered() {
        return jdbc.sql("""
                        select n.npi, r.root as person from v_npi n join v_person_root r on r.person = n.person
                        where not n.contested
                        """).query(Rows.of(Numbered.class)).stream()
                .collect(Collectors.toMap(Numbered::npi, Numbered::person, (one, other) -> one));
    }

    /**
     * People without an NPI, by their names as they are compared, and the states they may be registered in: those of their licenses, else
     * the given one.
     */
    Map<String, List<Unnumbered>> unnumbered(String state) {
        return jdbc.sql("""
                        select p.id, p.name, p.sort_name, coalesce(array_agg(distinct l.state) filter (where l.state is not null),
                            case when :state = '' then '{}' else array[:state] end) as states
                        from v_person p join v_person_identity i on i.person = p.id left join v_license l on l.person = i.identity
                        where not p.is_merged and not p.is_unconfirmed and not exists (
                          select from v_person_identity o join v_npi n on n.person = o.identity where o.person = p.id)
                        group by p.id, p.name, p.sort_name
                        """).param("state", state).query(Rows.of(Unnumbered.class)).stream()
                .filter(one -> !one.states().isEmpty())
                .flatMap(one -> one.keys().stream().map(key -> Map.entry(key, one)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** These people as the directory has them, what merged entries have included. */
    Map<PersonId, KnownEntry> read(Collection<PersonId> people) {
        var found = new HashMap<PersonId, KnownEntry>();
        jdbc.sql("""
                        select p.id, p.name, p.sort_name, p.credentials, p.profession,
                          coalesce((select min(n.npi) from v_person_identity i join v_npi n on n.person = i.identity
                            where i.person = p.id and not n.contested), '') as npi,
                          coalesce((select min(s.code) from v_person_identity i join v_specialty s on s.person = i.identity
                            where i.person = p.id), '') as specialty,
                          array(select l.state || ' ' || upper(l.number) from v_person_identity i join v_license l on l.person = i.identity
                            where i.person = p.id) as licenses
                        from v_person p where p.id = any(?)
                        """)
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(KnownEntry.class))
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    private record Numbered(String npi, PersonId person) {}

    /** A person without an NPI. */
    record Unnumbered(PersonId id, String name, String sortName, Set<String> states) {
        Set<String> keys() {
            return FoldedName.ofPerson(name, sortName);
        }
    }
}
