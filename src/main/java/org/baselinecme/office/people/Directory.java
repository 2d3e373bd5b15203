package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody the office knows, as a list. */
@Service
@Transactional(readOnly = true)
public class Directory {
    private static final String FROM = """
            from person p left join department d on d.id = p.department
            where not exists (select from person_merge m where m.from_person = p.id and m.undone_at is null)
              and lower(p.name || ' ' || p.sort_name || ' ' || p.credentials) like :pattern
              and (:profession = '' or p.profession = :profession) and (:department = '' or d.code = :department)
            """;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directory(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** One page of the people that the filter leaves, by sort name. */
    @Needs(Duty.SEE_PEOPLE)
    DirectoryPage list(Me me, DirectoryFilter filter) {
        var total =
                narrowed("select count(*) ", FROM, filter).query(Integer.class).single();
        var page = filter.pageOf(total);
        return new DirectoryPage(rows(filter, DirectoryPage.ROWS, (page - 1) * DirectoryPage.ROWS), total, page);
    }

    /** All the people that the filter leaves, by sort name. */
    @Needs(Duty.SEE_PEOPLE)
    List<DirectoryPage.Row> all(Me me, DirectoryFilter filter) {
        return rows(filter, Integer.MAX_VALUE, 0);
    }

    private List<DirectoryPage.Row> rows(DirectoryFilter filter, int most, int from) {
        return narrowed(
                        "select p.id, p.name, p.credentials, p.profession, d.name as department ",
                        FROM + "order by p.sort_name, p.id limit :most offset :from",
                        filter)
                .param("most", most)
                .param("from", from)
                .query((row, i) -> new DirectoryPage.Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("credentials"),
                        row.getString("profession"),
                        Objects.requireNonNullElse(row.getString("department"), "")))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String what, String from, DirectoryFilter filter) {
        return jdbc.sql(what + from)
                .param("pattern", filter.pattern())
                .param("profession", filter.professionOrAll())
                .param("department", filter.departmentOrAll());
    }

    /** Enters many people at once, in one statement and one fact. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional
    public void registerAll(Me me, List<Registration> all) {
        jdbc.sql("""
                        insert into person (id, version, name, sort_name, credentials, profession, department)
                        select id, 0, name, sort_name, credentials, profession, department
                        from unnest(:ids::uuid[], :names, :sortNames, :credentials, :professions, :departments::uuid[])
                          as t (id, name, sort_name, credentials, profession, department)
                        """)
                .param("ids", all.stream().map(r -> PersonId.next().value()).toArray(UUID[]::new))
                .param("names", texts(all, Registration::name))
                .param("sortNames", texts(all, Registration::sortName))
                .param("credentials", texts(all, Registration::credentials))
                .param("professions", texts(all, Registration::profession))
                .param("departments", all.stream().map(Directory::department).toArray(UUID[]::new))
                .update();
        events.publishEvent(new PeopleRegistered(PersonId.next(), all.size(), me.person(), clock.instant()));
    }

    private static UUID department(Registration registration) {
        return Objects.requireNonNull(registration.department()).value();
    }

    private static String[] texts(List<Registration> all, Function<Registration, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
