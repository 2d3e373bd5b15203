package org.baselinecme.office.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.importing.TestImports;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Departments and their coordinators come from a table. */
class DepartmentTableDbTest extends DatabaseTest {
    private TestImports imports;
    private String mark;
    private PersonId coordinator;

    @BeforeAll
    void imports(@Autowired ApplicationContext context) {
        imports = new TestImports(context, cast);
    }

    private UUID checked(String... rows) {
        mark = UUID.randomUUID().toString().substring(0, 8);
        coordinator = cast.addPerson(mark, "Ines Albrecht", null, Grant.self(Role.LEARNER));
        return again(rows);
    }

    private UUID again(String... rows) {
        return imports.checked(
                "departments",
                "Dept Code,Department Name,Coordinator Email\n"
                        + String.join("\n", rows)
                                .replace("COORD", cast.email(mark))
                                .replace("#", mark) + "\n");
    }

    private List<String> departments() {
        return jdbc.sql("""
                        select concat_ws('|', code, name, case when closed_at is null then 'open' else 'closed' end,
                          (select count(*) from access_grant g where g.scope = d.id and g.role = 'COORDINATOR' and g.until_at is null))
                        from department d where code like ? order by code
                        """).param("%" + mark + "%").query(String.class).list().stream()
                .map(one -> one.replace(mark, "#"))
                .toList();
    }

    private List<String> messages(UUID id) {
        return imports.messages(id).stream().map(one -> one.replace(mark, "#")).toList();
    }

    @Test
    void rows_are_checked_and_nothing_is_written_before_they_are_applied() {
        var id = checked(
                "C#,Cardiology #,COORD", "c#,Other #,", "H & L #,Surgery #,", "E#,Emergency #,nobody@else.example");
        assertThat(imports.counts(id)).isEqualTo(Map.of("fresh", 1L, "faulty", 3L));
        assertThat(departments()).isEmpty();
        assertThat(messages(id))
                .containsExactly(
                        "This is the same as row 2.",
                        "Code: Use 1 to 20 letters, digits, dots, hyphens or underscores, beginning with a letter or digit.",
                        "Coordinator email: No open account has the email nobody@else.example. Invite this person on the Accounts page first, then upload this row again, or leave the column empty.");
    }

    @Test
    void departments_open_once_with_their_coordinators_and_undo_closes_them() {
        var rows = new String[] {"C#,Cardiology #,COORD", "E#,Emergency #,"};
        var id = checked(rows);
        imports.applied(id, "OURS");
        assertThat(departments()).containsExactly("C#|Cardiology #|open|1", "E#|Emergency #|open|0");
        assertThat(imports.counts(again(rows[1], rows[0]))).isEqualTo(Map.of("known", 2L));
        imports.undone(id);
        assertThat(departments()).containsExactly("C#|Cardiology #|closed|0", "E#|Emergency #|closed|0");
        var back = again(rows[1].replace(",Emer", ", Emer"), rows[0]);
        assertThat(messages(back)).hasSize(2).contains("This department is closed. The import reopens it.");
        imports.applied(back, "OURS");
        assertThat(departments()).containsExactly("C#|Cardiology #|open|1", "E#|Emergency #|open|0");
        imports.undone(back);
        assertThat(departments()).containsExactly("C#|Cardiology #|closed|0", "E#|Emergency #|closed|0");
    }

    @Test
    void a_department_on_record_is_renamed_only_as_somebody_chose_and_named_back() {
        imports.applied(checked("C#,Cardiology #,"), "OURS");
        var row = "C#,Heart center #,COORD";
        var id = again(row);
        assertThat(messages(id).getFirst().replace(cast.email(mark).replace(mark, "#"), "COORD"))
                .isEqualTo("""
                        Name: On record: “Cardiology #”. In the file: “Heart center #”.
                        Coordinator email: COORD becomes coordinator of this department.""");
        imports.applied(id, "OURS");
        assertThat(departments()).containsExactly("C#|Cardiology #|open|1");
        imports.undone(id);
        assertThat(departments()).containsExactly("C#|Cardiology #|open|0");
        var file = again(row);
        imports.applied(file, "FILE");
        assertThat(departments()).containsExactly("C#|Heart center #|open|1");
        imports.undone(file);
        assertThat(departments()).containsExactly("C#|Cardiology #|open|0");
    }

    @Test
    void a_department_that_something_uses_stays_open() {
        var id = checked("C#,Cardiology #,COORD");
        imports.applied(id, "OURS");
        var department = new DepartmentId(jdbc.sql("select id from department where code = ?")
                .param("C" + mark)
                .query(UUID.class)
                .single());
        cast.addPerson(mark + "x", "Jonas Weil", department, Grant.self(Role.LEARNER));
        imports.undone(id);
        assertThat(departments()).containsExactly("C#|Cardiology #|open|0");
        assertThat(imports.messages(id))
                .containsExactly(
                        "People, activities or roles use this department, so it stays open. Roles from the import were ended.");
    }
}
