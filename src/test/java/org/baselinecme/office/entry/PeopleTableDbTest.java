package org.baselinecme.office.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.importing.TestImports;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People come from a table. */
class PeopleTableDbTest extends DatabaseTest {
    private TestImports imports;
    private String mark;

    @BeforeAll
    void imports(@Autowired ApplicationContext context) {
        imports = new TestImports(context, cast);
    }

    private UUID checked(String... rows) {
        mark = UUID.randomUUID().toString().substring(0, 8);
        return imports.checked(
                "people",
                "E-mail Address;First Name;Last Name;Degree;Role;Dept\n"
                        + String.join("\n", rows).replace("#", mark));
    }

    private List<String> names() {
        return jdbc.sql("select titled_name from v_person where email like ? order by sort_name")
                .param("%" + mark + "%")
                .query(String.class)
                .list();
    }

    @Test
    void rows_are_checked_and_nothing_is_written_before_they_are_applied() {
        var id = checked(
                "ada.#@example.org;Ada;Lund;MD;Physician;",
                "nobody;Tor;Vik;;Physician;",
                "ivy.#@example.org;;;RN;PHYSICIAN;",
                "ADA.#@example.org;Ada;Lund;MD;Physician;",
                "kim.#@example.org;Kim;Roe;;Astrologer;");
        assertThat(imports.counts(id)).isEqualTo(Map.of("fresh", 1L, "faulty", 4L));
        assertThat(names()).isEmpty();
        assertThat(imports.messages(id))
                .containsExactly(
                        "Email: “nobody” isn’t an email address.",
                        "Give the full name, or first and last name.",
                        "This is the same as row 2.",
                        "Profession: Baseline doesn’t know “Astrologer”.");
    }

    @Test
    void good_rows_become_people_once_however_often_they_come() {
        var id = checked("ada.#@example.org;Ada;Lund;MD;Physician;", "tor.#@example.org;Tor;Vik;;Physician;");
        imports.applied(id, "OURS");
        assertThat(names()).containsExactly("Ada Lund, MD", "Tor Vik");
        assertThat(imports.counts(id)).containsEntry("added", 2L);
        var again = imports.checked(
                "people", "email,name,profession\nAda.%s@Example.org,Ada Lund,Physician\n".formatted(mark));
        assertThat(imports.counts(again)).isEqualTo(Map.of("known", 1L));
    }

    @Test
    void a_person_on_record_is_changed_only_as_somebody_chose() {
        var id = checked("ada.#@example.org;Ada;Lund;;Physician;");
        imports.applied(id, "OURS");
        var text = "email,name,credentials,profession\nada.%s@example.org,Ada Berg,MD,Physician\n".formatted(mark);
        var differing = imports.checked("people", text);
        assertThat(imports.messages(differing))
                .containsExactly(
                        "Full name: On record: “Ada Lund”. In the file: “Ada Berg”.\nCredentials: Not on record. In the file: “MD”.");
        imports.applied(differing, "OURS");
        assertThat(names()).containsExactly("Ada Lund, MD");
        imports.undone(differing);
        assertThat(names()).containsExactly("Ada Lund");
        var theirs = imports.checked("people", text);
        imports.applied(theirs, "FILE");
        assertThat(names()).containsExactly("Ada Berg, MD");
    }

    @Test
    void an_import_is_undone_but_for_people_somebody_has_worked_with_since() {
        var id = checked("ada.#@example.org;Ada;Lund;MD;Physician;", "tor.#@example.org;Tor;Vik;;Physician;");
        imports.applied(id, "OURS");
        var ada = jdbc.sql("select id from v_person where email = ?")
                .param("ada." + mark + "@example.org")
                .query(UUID.class)
                .single();
        var account = "ada." + mark + "@example.org";
        cast.services().acting().asProduct(me -> {
            cast.services().accounts().open(me, new PersonId(ada), account, "tamarrow-1234");
            return account;
        });
        imports.undone(id);
        assertThat(names()).containsExactly("Ada Lund, MD");
        assertThat(imports.counts(id)).containsEntry("undone", 1L).containsEntry("stayed", 1L);
        assertThat(imports.messages(id))
                .containsExactly("Someone has worked with this person since, so the record stays.");
    }
}
