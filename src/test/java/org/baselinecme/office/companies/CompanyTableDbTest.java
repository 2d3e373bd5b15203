package org.baselinecme.office.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.importing.TestImports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Companies come from a table. */
class CompanyTableDbTest extends DatabaseTest {
    private TestImports imports;
    private String mark;

    @BeforeAll
    void imports(@Autowired ApplicationContext context) {
        imports = new TestImports(context, cast);
    }

    private UUID checked(String... rows) {
        mark = UUID.randomUUID().toString().substring(0, 8);
        return again(rows);
    }

    private UUID again(String... rows) {
        return imports.checked(
                "companies",
                "Company Name,AKA,Determination,Ownership,Reason\n"
                        + String.join("\n", rows).replace("#", mark) + "\n");
    }

    private List<String> register() {
        return jdbc.sql("""
                        select concat_ws('|', name, kind, ownership, rationale, (select string_agg(alias, ';' order by alias)
                          from company_alias where company = id)) from company where name like ? order by name
                        """).param("%" + mark + "%").query(String.class).list();
    }

    private String plain(String text) {
        return text.replace(mark, "#");
    }

    @Test
    void rows_are_checked_and_nothing_is_written_before_they_are_applied() {
        var id = checked(
                "Ori #,Ori Labs #;Ori Med #,Ineligible,Public,Makes valves.",
                "Cor #,,Ineligible,Private,",
                "ÓRI  #,,,,",
                "Dev #," + "x".repeat(161) + ",,,",
                "Tel #,,Perhaps,,");
        assertThat(imports.counts(id)).isEqualTo(Map.of("fresh", 1L, "faulty", 4L));
        assertThat(register()).isEmpty();
        assertThat(imports.messages(id))
                .containsExactly(
                        "Rationale: Give the rationale, or leave the status undetermined.",
                        "This is the same as row 2.",
                        "Other names: Use at most 160 characters for each name, separated by semicolons.",
                        "Status: Baseline doesn’t know “Perhaps”.");
    }

    @Test
    void good_rows_become_companies_once_and_another_companys_name_is_refused() {
        var id = checked("Ori #,Ori Labs #,Ineligible,Public,Makes valves.", "Cor #,ori labs #,,,", "Dev #,,,,");
        imports.applied(id, "OURS");
        assertThat(imports.counts(id)).containsEntry("added", 2L).containsEntry("refused", 1L);
        assertThat(register().stream().map(this::plain))
                .containsExactly("Dev #|UNDETERMINED|UNKNOWN|", "Ori #|INELIGIBLE|PUBLIC|Makes valves.|Ori Labs #");
        assertThat(imports.messages(id).stream().map(this::plain))
                .containsExactly(
                        "Other names: “ori labs #” is already a name of Ori #. Remove it here, or correct that company first.");
        var twice = again("ÖRI LABS #,ori #,ineligible,,Makes valves.", "dev #,,,,");
        assertThat(imports.counts(twice)).isEqualTo(Map.of("known", 2L));
    }

    @Test
    void a_company_on_record_is_changed_only_as_somebody_chose_and_changed_back() {
        var first = checked("Ori #,,Ineligible,,Makes valves.");
        imports.applied(first, "OURS");
        var row = "Ori #,Ori Labs #,Eligible,Private,Runs hospitals.";
        var differing = again(row);
        assertThat(imports.messages(differing).stream().map(this::plain)).containsExactly("""
                        Status: On record: “Ineligible”. In the file: “Eligible”.
                        Ownership: Not on record. In the file: “Privately held”.
                        Rationale: On record: “Makes valves.”. In the file: “Runs hospitals.”.
                        Other names: Not on record. In the file: “Ori Labs #”.""");
        imports.applied(differing, "OURS");
        assertThat(register().stream().map(this::plain))
                .containsExactly("Ori #|INELIGIBLE|PRIVATE|Makes valves.|Ori Labs #");
        imports.undone(differing);
        assertThat(register().stream().map(this::plain)).containsExactly("Ori #|INELIGIBLE|UNKNOWN|Makes valves.");
        imports.applied(again(row), "FILE");
        assertThat(register().stream().map(this::plain))
                .containsExactly("Ori #|ELIGIBLE|PRIVATE|Runs hospitals.|Ori Labs #");
    }

    @Test
    void an_import_is_undone_but_for_companies_somebody_has_worked_with_since() {
        var id = checked("Ori #,Ori Labs #,Ineligible,Public,Makes valves.", "Cor #,Cor Labs #,,,");
        imports.applied(id, "OURS");
        cast.disclosures().disclose(cast.petrov(), "Cor " + mark, "CONSULTANT");
        imports.undone(id);
        assertThat(register().stream().map(this::plain)).containsExactly("Cor #|UNDETERMINED|UNKNOWN||Cor Labs #");
        assertThat(imports.counts(id)).containsEntry("undone", 1L).containsEntry("stayed", 1L);
        assertThat(imports.messages(id))
                .containsExactly("Someone has worked with this company since, so it stays on record.");
    }

    @Test
    void whoever_disclosed_a_relationship_with_a_company_cannot_change_it_by_a_table() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        cast.disclosures().disclose(cast.okafor(), "Ori " + mark, "CONSULTANT");
        var id = again("Ori #,,Eligible,,Runs hospitals.");
        assertThat(imports.counts(id)).isEqualTo(Map.of("faulty", 1L));
    }
}
