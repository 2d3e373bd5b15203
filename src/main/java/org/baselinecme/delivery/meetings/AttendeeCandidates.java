package org.baselinecme.delivery.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people that a row of a meeting file can be matched to: all people except guests, and guests who registered for this
 * activity. Staff who record attendance may look up all of them.
 */
@Component
class AttendeeCandidates {
    private static final String ELIGIBLE = """
            (not exists (select from v_guest g where g.person = p.id and not g.is_confirmed)
              or exists (select from v_registration_ever r where r.person = p.id and r.activity = :activity))
            and not p.is_merged
            """;
    private final JdbcClient jdbc;

    AttendeeCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name. */
    List<Candidate> all(ActivityId activity) {
        return jdbc.sql("select p.id, p.name from v_person p where " + ELIGIBLE + " order by p.sort_name, p.id")
                .param("activity", activity.value())
                .query(Rows.of(Candidate.class))
                .list();
    }

    /** Those whose name or email these words occur in, accents and spelling aside; at most twelve. */
    List<Candidate> find(ActivityId activity, String part) {
        var text = SearchText.of(part);
        return text.find(
                condition -> jdbc.sql("with p as materialized (select p.* from v_person p where " + condition
                                + " limit 500) select p.id, p.name from p where " + ELIGIBLE
                                + " order by p.sort_name, p.id limit 12")
                        .param("activity", activity.value())
                        .params(text.parameters())
                        .query(Rows.of(Candidate.class))
                        .list(),
                "p.found_by");
    }

    /** Degrees, profession, department and email address, to distinguish people of the same name. */
    Map<PersonId, String> details(Collection<PersonId> people) {
        var found = new HashMap<PersonId, String>();
        jdbc.sql("""
                        select p.id, concat_ws(' · ', nullif(p.credentials, ''), coalesce((select label from v_reference r
                            where r.list = 'profession' and r.code = p.profession order by r.valid_from desc limit 1), p.profession),
                          d.name, p.email) as text
                        from v_person p left join v_department d on d.id = p.department where p.id = any(?)
                        """)
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Detail.class))
                .list()
                .forEach(detail -> found.put(detail.id(), detail.text()));
        return found;
    }

    /**
     * The owner of each email address, by the address in lower case. Addresses of two people and unconfirmed addresses of
     * guests have no owner.
     */
    Map<String, PersonId> byEmail(Collection<String> emails) {
        return owners("""
                select lower(p.email) as email, r.root as person from v_person p join v_person_root r on r.person = p.id
                where lower(p.email) = any(:emails)
                union select lower(a.email), r.root from v_account a join v_person_root r on r.person = a.person
                where lower(a.email) = any(:emails)
                union select lower(f.address), r.root from v_further_email f join v_person_root r on r.person = f.person
                where lower(f.address) = any(:emails) and f.is_confirmed
                """, emails);
    }

    /** The guest who entered each address and has not confirmed it. */
    Map<String, PersonId> byTypedEmail(Collection<String> emails) {
        return owners("""
                select lower(g.address) as email, r.root as person from v_guest g join v_person_root r on r.person = g.person
                where lower(g.address) = any(:emails) and not g.is_confirmed
                """, emails);
    }

    private Map<String, PersonId> owners(String sql, Collection<String> emails) {
        var found = new HashMap<String, List<PersonId>>();
        jdbc.sql(sql)
                .param("emails", emails.stream().filter(one -> !one.isEmpty()).toArray(String[]::new))
                .query(Rows.of(Owner.class))
                .list()
                .forEach(owner -> found.computeIfAbsent(owner.email(), email -> new ArrayList<>())
                        .add(owner.person()));
        var owners = new LinkedHashMap<String, PersonId>();
        found.forEach((email, people) -> {
            if (people.size() == 1) owners.put(email, people.getFirst());
        });
        return owners;
    }

    /** {@link NotFound} unless each of them exists. */
    void requireAll(Collection<PersonId> people) {
        var wanted = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        var found = jdbc.sql("select count(*) from v_person where id = any(?)")
                .param(wanted)
                .query(Integer.class)
                .single();
        if (found != wanted.length) throw new NotFound();
    }

    /** A person by their printed name. */
    record Candidate(PersonId id, String name) {}

    record Detail(PersonId id, String text) {}

    record Owner(String email, PersonId person) {}
}
