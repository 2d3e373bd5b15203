package org.baselinecme.front.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.front.person.PersonPage.Line;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the page of a person shows from the views of other modules. */
@Component
class PersonLines {
    private static final int MOST = 200;
    private final JdbcClient jdbc;

    PersonLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of the page; empty for an unknown person. */
    Optional<PersonPage.Head> head(PersonId person, boolean account, Moments moments) {
        return jdbc.sql("""
                        select p.id, p.titled_name as name, coalesce(d.name, '') as department, coalesce(p.email, '') as email,
                          coalesce((select r.label from v_reference r
                            where r.list = 'profession' and r.code = p.profession order by r.valid_from desc limit 1), '') as profession
                        from v_person p left join v_department d on d.id = p.department where p.id = ?
                        """)
                .param(person.value())
                .query(Rows.of(HeadRow.class))
                .optional()
                .map(row -> new PersonPage.Head(
                        row.id,
                        row.name,
                        row.profession,
                        row.department,
                        row.email,
                        account,
                        entries("m.from_person = :id", person, moments).stream()
                                .findFirst()
                                .orElse(null),
                        entries("m.into_person = :id", person, moments)));
    }

    /** The entries that a merge joins with this one. */
    private List<PersonPage.Entry> entries(String condition, PersonId person, Moments moments) {
        return jdbc
                .sql(
                        "select p.id, p.titled_name || coalesce(' (' || p.email || ')', '') as name, m.at from v_person_merge m join v_person p on p.id <> :id and p.id in"
                                + " (m.from_person, m.into_person) where " + condition + " order by m.at, p.id")
                .param("id", person.value())
                .query(Rows.of(MergeRow.class))
                .stream()
                .map(row -> new PersonPage.Entry(row.id, row.name, moments.say(row.at)))
                .toList();
    }

    /** The entry all records of a person are read under. */
    PersonId root(PersonId person) {
        return new PersonId(jdbc.sql("select root from v_person_root where person = ?")
                .param(person.value())
                .query(UUID.class)
                .single());
    }

    /** Why nothing can be mailed to a person whose address isn't known. */
    static Refused unreachable(PersonId person) {
        return new Refused(List.of(Objection.blocking("person.no-address", "/people/" + person + "/entry")));
    }

    /** The name of a person with degrees. */
    String name(PersonId person) {
        return jdbc.sql("select titled_name from v_person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    /** Roles on rosters of activities within reach with the sessions they teach there, the latest first. */
    List<Line> teaching(List<PersonId> person, Reach reach, Moments moments) {
        return lines("""
                select a.id, a.number, a.title, a.starts_on, a.ends_on, r.role as what, r.left_at is not null as over,
                  coalesce((select string_agg(s.title, '; ' order by s.begins) from v_session_faculty f
                    join v_session s on s.id = f.slot where f.person = r.person and s.activity = a.id), '') as note
                from v_roster r join v_activity a on a.id = r.activity
                where r.person = any(:person) and %s order by a.starts_on desc, a.number, r.role limit :most
                """, "content-role.", person, reach, moments);
    }

    /** Registrations for activities within reach, withdrawn ones included, the latest first. */
    List<Line> registrations(List<PersonId> person, Reach reach, Moments moments) {
        return lines("""
                select a.id, a.number, a.title, a.starts_on, a.ends_on, '' as note, false as over,
                  case when r.withdrawn_at is not null then 'withdrawn' when r.seated_at is null then 'waiting'
                    when r.walked_in then 'walk-in' else 'registered' end as what
                from v_registration_ever r join v_activity a on a.id = r.activity
                where r.person = any(:person) and %s order by a.starts_on desc, a.number limit :most
                """, "person.registration.", person, reach, moments);
    }

    private List<Line> lines(String sql, String message, List<PersonId> person, Reach reach, Moments moments) {
        return jdbc
                .sql(sql.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("person", person.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(Rows.of(LineRow.class))
                .stream()
                .map(row -> row.line(message, moments))
                .toList();
    }

    record HeadRow(UUID id, String name, String department, String email, String profession) {}

    record MergeRow(UUID id, String name, Instant at) {}

    record LineRow(
            UUID id,
            String number,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            String what,
            boolean over,
            @Nullable String note) {
        Line line(String message, Moments moments) {
            return new Line(
                    id,
                    number,
                    title,
                    startsOn.equals(endsOn)
                            ? moments.dated(startsOn)
                            : moments.dated(startsOn) + " – " + moments.dated(endsOn),
                    message + what.toLowerCase(Locale.ROOT),
                    note == null ? "" : note);
        }
    }
}
