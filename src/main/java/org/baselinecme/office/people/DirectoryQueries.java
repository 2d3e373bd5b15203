package org.baselinecme.office.people;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.text;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.ListDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of people, and entering many at once. */
@Component
class DirectoryQueries {
    /** Staff of a department keep the records that {@link PersonReach} says. */
    private static final String KEPT = """
            :keeperOffice or coalesce(p.department = any(:keeperDepartments), false) or p.department is null and exists (
              select from person_entry e where e.person = p.id and e.department = any(:keeperDepartments))
            """;

    static final ListDefinition LIST = ListDefinition.of(
                    "people", "people.", "from v_person p left join v_department d on d.id = p.department", "p.id")
            .counted("from v_person p")
            .where("not p.is_merged and not p.is_unconfirmed")
            .searching("p.found_by")
            .column(filed("person_id", "id of the person", "p.id::text"))
            .column(text("name", "people.name", "p.name")
                    .sortedBy("p.sort_name")
                    .opening("/people/{id}/entry", KEPT)
                    .inFile("name", "name of the person"))
            .column(text("credentials", "people.degrees", "p.credentials")
                    .inFile("credentials", "degrees after the name"))
            .column(choice("profession", "profile.profession", "p.profession")
                    .sortable()
                    .filterable()
                    .inFile("profession", "code of the profession"))
            .column(choice("department", "activities.department", "d.name")
                    .sortable()
                    .withEmpty()
                    .filteredBy("d.code")
                    .inFile("department", "the department"))
            .column(text("email", "people.email", "p.email")
                    .sortable()
                    .withEmpty()
                    .inFile("email", "email address, where one is known"))
            .sortedBy("name");

    private final JdbcClient jdbc;

    DirectoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
