package org.baselinecme.office.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the people of a table of speakers by address, NPI and name, and takes back entries of speakers. */
@Component
class KnownSpeakers {
    private final JdbcClient jdbc;
    private final KnownPeople people;

    KnownSpeakers(JdbcClient jdbc, KnownPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    Found find(List<SpeakerRow> rows) {
        var byAddress = new HashMap<>(
                people.byAddress(rows.stream().map(SpeakerRow::email).toList()));
        var numbers = numbers(rows.stream().map(SpeakerRow::npi).toList());
        var named = people.byId(numbers.values());
        var byNpi = new HashMap<String, KnownPerson>();
        numbers.forEach((npi, person) -> {
            var known = named.get(person);
            if (known != null) byNpi.put(npi, known);
        });
        var all = new HashSet<PersonId>();
        byAddress.values().forEach(one -> all.add(one.id()));
        all.addAll(numbers.values());
        return new Found(
                byAddress, byNpi, names(rows.stream().map(SpeakerRow::name).toList()), stated(all));
    }

    /** By NPI, whose it is; a contested one is of no certain person. */
    private Map<String, PersonId> numbers(Collection<String> npis) {
        var found = new HashMap<String, PersonId>();
        jdbc.sql("""
                        select n.npi, r.root as person from v_npi n join v_person_root r on r.person = n.person
                        where not n.contested and n.npi = any(?)
                        """)
                .param((Object) npis.stream().distinct().toArray(String[]::new))
                .query(Rows.of(Number.class))
                .list()
                .forEach(one -> found.put(one.npi, one.person));
        return found;
    }

    /** By name in lower case, who on record has it. */
    private Map<String, List<Namesake>> names(Collection<String> names) {
        var found = new HashMap<String, List<Namesake>>();
        jdbc.sql("""
                        select lower(p.name) as name, lower(coalesce(s.employer, '')) as employer, concat_ws(', ', p.titled_name, nullif(s.employer, ''), p.email) as words
                        from v_person p left join external_speaker s on s.person = p.id
                        where not p.is_merged and lower(p.name) = any(?) order by p.id
                        """)
                .param((Object) names.stream().distinct().toArray(String[]::new))
                .query(Rows.of(Namesake.class))
                .list()
                .forEach(one -> found.computeIfAbsent(one.name, none -> new ArrayList<>())
                        .add(one));
        return found;
    }

    /** The NPI and the employer of people. */
    Map<PersonId, Stated> stated(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, Stated>();
        jdbc.sql("""
                        select p.id as person, coalesce((select min(n.npi) from v_npi n join v_person_root r on r.person = n.person
                            where r.root = p.id), '') as npi, coalesce(s.employer, '') as employer
                        from v_person p left join external_speaker s on s.person = p.id where p.id = any(?)
                        """)
                .param((Object) ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Stated.class))
                .list()
                .forEach(one -> found.put(one.person, one));
        return found;
    }

    /** Takes back those whose entries are as they were made, and to whom no record refers; returns which. */
    Set<PersonId> remove(Collection<PersonId> ids) {
        return new HashSet<>(jdbc.sql("select unnest(remove_untouched_speakers(?)) as value")
                .param((Object) ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(PersonId.class))
                .list());
    }

    /** What is on record of a person besides the name; empty texts for what is not. */
    record Stated(PersonId person, String npi, String employer) {}

    private record Number(String npi, PersonId person) {}

    /** Somebody on record with a name; {@code words} are the name with degrees, employer and address. */
    record Namesake(String name, String employer, String words) {}

    /**
     * Who was found.
     *
     * @param names by name, who else has it
     */
    record Found(
            Map<String, KnownPerson> byAddress,
            Map<String, KnownPerson> byNpi,
            Map<String, List<Namesake>> names,
            Map<PersonId, Stated> stated) {
        @Nullable
        KnownPerson person(SpeakerRow row) {
            var byEmail = byAddress.get(EmailAddress.key(row.email()));
            return byEmail == null ? byNpi.get(row.npi()) : byEmail;
        }

        Stated stated(KnownPerson person) {
            return stated.getOrDefault(person.id(), new Stated(person.id(), "", ""));
        }
    }
}
