package org.baselinecme.platform.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.jobs.TestJobs;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The steps of imports. */
class ImportsDbTest extends DatabaseTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportPages pages;

    @Autowired
    private ImportFiles files;

    private TestImports tables;

    @BeforeAll
    void tables(@Autowired ApplicationContext application) {
        tables = new TestImports(application, cast);
    }

    private static String people(int count) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return "email,name,profession\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "p%d.%s@example.org,Zoë Person%d,Physician\n".formatted(i, mark, i))
                        .collect(Collectors.joining());
    }

    private ImportPage page(UUID id) {
        return as(cast.okafor(), me -> pages.page(me, new ImportId(id), null, 0));
    }

    private void refuses(String objection, Runnable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .satisfies(refused -> assertThat(refused.isFor(objection)).isTrue());
    }

    @Test
    void a_text_is_read_in_any_encoding_with_any_separator_below_lines_that_are_no_heading() {
        var semicolons = "Staff list;;\n;;\n" + people(2).replace(',', ';');
        for (var encoding : List.of(UTF_8, UTF_16LE, Charset.forName("windows-1252"))) {
            var mark = encoding.equals(UTF_16LE) ? "\ufeff" : "";
            var id = tables.mapped(tables.uploaded(
                    "people", (mark + semicolons.replace("@", "." + encoding.name() + "@")).getBytes(encoding)));
            assertThat(tables.counts(id)).as(encoding.name()).isEqualTo(Map.of("fresh", 2L));
            assertThat(page(id).result().rows().getFirst().text()).contains("Zoë");
            assertThat(page(id).guessed()).isEqualTo(encoding.name().equals("windows-1252"));
        }
    }

    @Test
    void the_same_file_leads_to_the_import_it_has_until_that_is_undone() {
        var text = people(3).getBytes(UTF_8);
        var id = tables.mapped(tables.uploaded("people", text));
        assertThat(tables.uploaded("people", text)).isEqualTo(id);
        tables.applied(id, "OURS");
        assertThat(tables.uploaded("people", text)).isEqualTo(id);
        assertThat(auditEventsOf(id))
                .extracting(AuditRow::kind)
                .containsExactly("ImportUploaded", "ImportMapped", "ImportApplied");
        tables.undone(id);
        assertThat(tables.counts(id)).containsEntry("undone", 3L);
        assertThat(tables.uploaded("people", text)).isNotEqualTo(id);
    }

    @Test
    void columns_are_remembered_for_files_of_the_same_headings() {
        var text = "Konto;Wer;Was;%s\n".formatted(UUID.randomUUID())
                + "a.%s@example.org;Ada Lund;Physician;\n".formatted(UUID.randomUUID());
        var first = tables.uploaded("people", text.getBytes(UTF_8));
        let(
                cast.okafor(),
                me -> imports.map(me, new ImportId(first), Map.of("email", "0", "name", "1", "profession", "2")));
        var second = tables.uploaded("people", text.replace("Ada", "Ida").getBytes(UTF_8));
        assertThat(page(second).mapping().fields())
                .extracting(ImportPage.Field::column)
                .containsExactly(0, 1, -1, -1, -1, 2, -1);
    }

    @Test
    void a_spelling_is_explained_once_and_the_rows_are_checked_again() {
        var spelling = "Doctor " + UUID.randomUUID();
        var id = tables.checked("people", people(2).replace("Physician", spelling));
        assertThat(tables.counts(id)).isEqualTo(Map.of("faulty", 2L));
        assertThat(page(id).spellings()).extracting(ImportPage.Spelling::text).containsExactly(spelling);
        let(
                cast.okafor(),
                me -> imports.mean(
                        me, new ImportId(id), List.of(new Imports.Meaning("profession", spelling, "PHYSICIAN"))));
        TestJobs.run(context, id);
        assertThat(tables.counts(id)).isEqualTo(Map.of("fresh", 2L));
        var next =
                tables.checked("people", people(1).replace("Physician", spelling.toUpperCase(java.util.Locale.ROOT)));
        assertThat(tables.counts(next)).isEqualTo(Map.of("fresh", 1L));
    }

    @Test
    void rows_to_mend_are_a_file_with_what_is_wrong() throws IOException {
        var id = tables.checked("people", people(1) + "no-address,Ada Lund,Physician\n");
        var out = new ByteArrayOutputStream();
        as(cast.okafor(), me -> files.faults(me, new ImportId(id))).write(out);
        assertThat(out.toString(UTF_8).replace("\ufeff", ""))
                .isEqualTo(
                        "\"email\",\"name\",\"profession\",\"What to mend\"\r\n"
                                + "\"no-address\",\"Ada Lund\",\"Physician\",\"Email: “no-address” isn’t an email address.\"\r\n");
    }

    @Test
    void the_example_row_of_every_template_is_skipped() throws IOException {
        for (var kind : context.getBeansOfType(ImportKind.class).values()) {
            var starter = as(cast.okafor(), me -> files.starter(me, kind.key()));
            var text = new ByteArrayOutputStream();
            starter.write(text);
            var id = tables.mapped(tables.uploaded(kind.key(), text.toByteArray()));
            assertThat(tables.counts(id)).as(kind.key()).isEqualTo(Map.of("example", 1L));
            assertThat(tables.messages(id))
                    .containsExactly("This is the example row of the template. It isn’t imported.");
        }
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        var id = tables.uploaded("people", people(1).getBytes(UTF_8));
        refuses(
                "importing.missing",
                () -> let(cast.okafor(), me -> imports.map(me, new ImportId(id), Map.of("email", "0"))));
        refuses(
                "importing.same-column",
                () -> let(
                        cast.okafor(),
                        me -> imports.map(me, new ImportId(id), Map.of("email", "0", "profession", "0"))));
        refuses("importing.nothing", () -> tables.applied(id, "OURS"));
        refuses("importing.state", () -> tables.undone(id));
        refuses("importing.no-rows", () -> tables.uploaded("people", "email,name\n".getBytes(UTF_8)));
        refuses(
                "importing.too-wide",
                () -> tables.uploaded("people", ("a,".repeat(201) + "\n" + "b\n").getBytes(UTF_8)));
        refuses("importing.too-large", () -> tables.uploaded("people", new byte[51 * 1024 * 1024]));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> imports.undo(me, new ImportId(id))));
    }

    @Test
    void a_file_of_too_many_rows_is_refused_while_it_is_read() {
        var id = tables.uploaded("people", people(2).getBytes(UTF_8));
        jdbc.sql("update import_file set total = ? where id = ?")
                .params(ImportCheckWork.MOST_ROWS - 1, id)
                .update();
        tables.mapped(id);
        assertThat(page(id).job().error())
                .as("refused by importing.too-long")
                .isEqualTo("The file has more than 500,000 rows.");
    }

    @Test
    void a_long_table_is_written_in_portions_each_row_once() {
        var id = tables.checked("people", people(620));
        tables.applied(id, "OURS");
        assertThat(tables.counts(id)).isEqualTo(Map.of("added", 620L, "fresh", 620L));
        assertThat(jdbc.sql("select count(distinct written) from import_row where import = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(620L);
    }
}
