package org.baselinecme.office.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of people, and enters many at once. */
@Component
class DirectoryQueries {
    private static final String FROM = """
            from v_person p left join v_department d on d.id = p.department
            where not p.is_merged and not p.is_unconfirmed and %s
              and (:profession = '' or p.profession = :profession) and (:department = '' or d.code = :department)
            """;

    /** Staff of a department keep the records that {@link PersonReach} says. */
    private static final String ROWS = """
            select p.id, p.name, p.credentials, p.profession, coalesce(d.name, '') as department, coalesce(p.email, '') as email,
              :office or coalesce(p.department = any(:departments), false) or p.department is null and exists (
                select from person_entry e where e.person = p.id and e.department = any(:departments)) as kept
            """ + FROM + "order by p.sort_name, p.id limit :most offset :from";

    private final JdbcClient jdbc;

    DirectoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(DirectoryFilter filter) {
        return filtered("select count(*) " + FROM, filter).query(Integer.class).single();
    }

    /** @param keeper whose records they may open */
    List<DirectoryPage.Row> rows(DirectoryFilter filter, Reach keeper, int most, int from) {
        return filtered(ROWS, filter)
                .param("office", keeper.office())
                .param("departments", keeper.departments().toArray(UUID[]::new))
                .param("most", most)
                .param("from", from)
                .query(Rows.of(DirectoryPage.Row.class))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, DirectoryFilter filter) {
        return jdbc.sql(sql.formatted(filter.text().in("p.found_by")))
                .params(filter.text().parameters())
                .param("profession", filter.professionOrAll())
                .param("department", filter.departmentOrAll());
    }

    void insert(List<Registration> all) {
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
                .param(
                        "departments",
                        all.stream().map(DirectoryQueries::department).toArray(UUID[]::new))
                .update();
    }

    private static UUID department(Registration registration) {
        DepartmentId department = Objects.requireNonNull(registration.department());
        return department.value();
    }

    private static String[] texts(List<Registration> all, Function<Registration, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
