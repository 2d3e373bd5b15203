package org.baselinecme.delivery.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people whom a row of a meeting file can mean: everybody the office knows, and those who entered themselves for this
 * very activity. Whoever keeps attendance may look up all of them.
 */
@Component
class AttendeeCandidates {
    private static final String ELIGIBLE = """
            (not exists (select from guest g where g.person = p.id and g.confirmed_at is null)
              or exists (select from registration r where r.person = p.id and r.activity = :activity))
            and not exists (select from person_merge m where m.from_person = p.id and m.undone_at is null)
            """;
    private final JdbcClient jdbc;

    AttendeeCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, in the order of their names. */
    List<Who> all(ActivityId activity) {
        return jdbc.sql("select p.id, p.name from person p where " + ELIGIBLE + " order by p.sort_name, p.id")
                .param("activity", activity.value())
                .query((row, i) -> who(row))
                .list();
    }

    /** Those whose name or e-mail holds this part, at most twelve. */
    List<Who> find(ActivityId activity, String part) {
        var wanted = part.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return List.of();
        return jdbc.sql("select p.id, p.name from person p where " + ELIGIBLE + """
                         and (lower(p.name) like :like or lower(p.sort_name) like :like or lower(p.email) like :like)
                        order by p.sort_name, p.id limit 12
                        """)
                .param("activity", activity.value())
                .param("like", "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .query((row, i) -> who(row))
                .list();
    }

    /** Degrees, profession and department: what tells somebody from their namesakes. */
    Map<PersonId, String> details(Collection<PersonId> people) {
        var found = new HashMap<PersonId, String>();
        jdbc.sql("""
                        select p.id, concat_ws(' · ', nullif(p.credentials, ''), coalesce((select label from reference_row r
                            where r.list = 'profession' and r.code = p.profession order by r.valid_from desc limit 1), p.profession),
                          d.name) as detail
                        from person p left join department d on d.id = p.department where p.id = any(?)
                        """)
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new PersonId(row.getObject("id", UUID.class)), row.getString("detail"));
                });
        return found;
    }

    /** Whose addresses these are, by the address in lower case. One of two people is nobody's, one only typed is neither. */
    Map<String, PersonId> byEmail(Collection<String> emails) {
        return owners("""
                select lower(p.email) as email, r.root from person p join person_root r on r.person = p.id
                where lower(p.email) = any(:emails)
                union select lower(a.email), r.root from account a join person_root r on r.person = a.person
                where lower(a.email) = any(:emails) and a.closed_at is null
                """, emails);
    }

    /** Who typed these addresses when they entered themselves, and has not confirmed yet that they are theirs. */
    Map<String, PersonId> byTypedEmail(Collection<String> emails) {
        return owners("""
                select lower(g.address) as email, r.root from guest g join person_root r on r.person = g.person
                where lower(g.address) = any(:emails) and g.confirmed_at is null
                """, emails);
    }

    private Map<String, PersonId> owners(String sql, Collection<String> emails) {
        var found = new HashMap<String, List<PersonId>>();
        jdbc.sql(sql)
                .param("emails", emails.stream().filter(one -> !one.isEmpty()).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("email"), email -> new ArrayList<>())
                            .add(new PersonId(row.getObject("root", UUID.class)));
                });
        var owners = new LinkedHashMap<String, PersonId>();
        found.forEach((email, people) -> {
            if (people.size() == 1) owners.put(email, people.getFirst());
        });
        return owners;
    }

    /** {@link NotFound} unless there is each of them. */
    void mustBe(Collection<PersonId> people) {
        var wanted = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        var there = jdbc.sql("select count(*) from person where id = any(?)")
                .param(wanted)
                .query(Integer.class)
                .single();
        if (there != wanted.length) throw new NotFound();
    }

    private static Who who(ResultSet row) throws SQLException {
        return new Who(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
    }

    /** Somebody, by the name as it is printed. */
    record Who(PersonId id, String name) {}
}
