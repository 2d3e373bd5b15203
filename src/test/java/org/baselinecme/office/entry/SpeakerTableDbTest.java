package org.baselinecme.office.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.credentials.Npi;
import org.baselinecme.platform.importing.TestImports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** External speakers come from a table. */
class SpeakerTableDbTest extends DatabaseTest {
    private TestImports imports;
    private String mark;
    private String npi;

    @BeforeAll
    void imports(@Autowired ApplicationContext context) {
        imports = new TestImports(context, cast);
    }

    private UUID checked(String... rows) {
        mark = UUID.randomUUID().toString().substring(0, 8);
        npi = npi();
        return again(rows);
    }

    private static String npi() {
        while (true) {
            var number = "1" + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
            if (Npi.isValid(number)) return number;
        }
    }

    private UUID again(String... rows) {
        return imports.checked(
                "speakers",
                "Speaker Email,First Name,Last Name,Degree,Profession,Affiliation,NPI Number,New Person\n"
                        + String.join("\n", rows).replace("NPI", npi).replace("#", mark) + "\n");
    }

    private List<String> speakers() {
        return jdbc.sql("""
                        select concat_ws('|', titled_name, p.email, s.employer, n.npi) from v_person p
                        join external_speaker s on s.person = p.id left join person_npi n on n.person = p.id
                        where p.name like ? order by p.name, p.email
                        """).param("%" + mark + "%").query(String.class).list().stream()
                .map(this::plain)
                .toList();
    }

    private String plain(String text) {
        return text.replace(mark, "#").replace(npi, "NPI");
    }

    private List<String> messages(UUID id) {
        return imports.messages(id).stream().map(this::plain).toList();
    }

    @Test
    void rows_are_checked_and_nothing_is_written_before_they_are_applied() {
        var id = checked(
                "ana.#@lake.example,Ana,Ruiz#,MD,Physician,Lakeside Clinic,NPI,",
                "nobody,Tor,Vik#,,Physician,,,",
                ",Kim,Roe#,,Physician,,1234567890,",
                "ANA.#@lake.example,Ana,Ruiz#,MD,Physician,,,");
        assertThat(imports.counts(id)).isEqualTo(Map.of("fresh", 1L, "faulty", 3L));
        assertThat(speakers()).isEmpty();
        assertThat(messages(id))
                .containsExactly(
                        "Email: “nobody” isn’t an email address.",
                        "NPI: This isn’t a valid NPI. Check the 10 digits.",
                        "This is the same as row 2.");
    }

    @Test
    void speakers_are_added_once_known_by_address_or_npi_and_taken_back() {
        var row = "ana.#@lake.example,Ana,Ruiz#,MD,Physician,Lakeside Clinic,NPI,";
        var id = checked(row);
        imports.applied(id, "OURS");
        assertThat(speakers()).containsExactly("Ana Ruiz#, MD|ana.#@lake.example|Lakeside Clinic|NPI");
        assertThat(imports.counts(again(row, ",Tor,Vik#,,Physician,,,"))).isEqualTo(Map.of("known", 1L, "fresh", 1L));
        assertThat(imports.counts(again(",Ana,Ruiz#,MD,Physician,Lakeside Clinic,NPI,")))
                .isEqualTo(Map.of("known", 1L));
        imports.undone(id);
        assertThat(imports.counts(id)).containsEntry("undone", 1L);
        assertThat(speakers()).isEmpty();
    }

    @Test
    void a_namesake_is_asked_about() {
        imports.applied(checked("ana.#@lake.example,Ana,Ruiz#,MD,Physician,Lakeside Clinic,,"), "OURS");
        var asked = again(
                "ana.#@hill.example,Ana,Ruiz#,DO,Physician,Hill Hospital,,",
                "ana.#@sea.example,Ana,Ruiz#,DO,Physician,Sea Hospital,,yes",
                ",Ana,Ruiz#,DO,Physician,Lakeside Clinic,,yes");
        assertThat(imports.counts(asked)).isEqualTo(Map.of("fresh", 1L, "faulty", 2L));
        assertThat(messages(asked))
                .containsExactly(
                        "New person: Someone with this name is on record: Ana Ruiz#, MD, Lakeside Clinic, ana.#@lake.example. If this is the same person, give their email from your records. If not, write Yes in the column New person.",
                        "Someone with this name and employer is on record: Ana Ruiz#, MD, Lakeside Clinic, ana.#@lake.example. Give an email or NPI to tell them apart, or leave the row out.");
        imports.applied(asked, "OURS");
        assertThat(speakers()).hasSize(2);
    }

    @Test
    void a_person_on_record_is_completed_and_restored() {
        imports.applied(checked("ana.#@lake.example,Ana,Ruiz#,MD,Physician,,,"), "OURS");
        var id = again("ana.#@lake.example,Ana,Ruiz#,DO,Physician,Lakeside Clinic,NPI,");
        assertThat(messages(id)).containsExactly("""
                        Credentials: On record: “MD”. In the file: “DO”.
                        NPI: Not on record. In the file: “NPI”.
                        Employer: Not on record. In the file: “Lakeside Clinic”.""");
        imports.applied(id, "OURS");
        assertThat(speakers()).containsExactly("Ana Ruiz#, MD|ana.#@lake.example|Lakeside Clinic|NPI");
        imports.undone(id);
        assertThat(speakers()).containsExactly("Ana Ruiz#, MD|ana.#@lake.example|");
        assertThat(imports.counts(id)).containsEntry("undone", 1L);
    }
}
