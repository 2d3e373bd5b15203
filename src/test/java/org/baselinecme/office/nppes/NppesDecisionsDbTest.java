package org.baselinecme.office.nppes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.jobs.Jobs;
import org.baselinecme.platform.jobs.TestJobs;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is refused about differences from the NPI registry, what a later file removes, and how names of several words are compared. */
class NppesDecisionsDbTest extends DatabaseTest {
    private NppesBench bench;

    @BeforeAll
    void aBench(@Autowired ApplicationContext context) {
        bench = NppesBench.in(context, cast);
    }

    private DifferencePages.Row renamed(PersonId person, String npi) {
        bench.compared("", TestNppes.row(TestNppes.person(npi, "ANA", "REYES", "MD")));
        return bench.open(person).getFirst();
    }

    private void decide(UUID difference, DifferenceDecision decision, String name) {
        let(cast.okafor(), me -> bench.differences.decide(me, difference, decision, name));
    }

    @Test
    void a_difference_is_decided_once_also_by_two_people_at_once() {
        var npi = NppesBench.npi();
        var person = bench.person("Ana Petit", "MD", npi);
        var row = renamed(person, npi);
        var results = Race.of(List.of(
                () -> decide(row.id(), DifferenceDecision.LEFT, ""),
                () -> decide(row.id(), DifferenceDecision.TAKEN, "Ana Reyes")));
        assertThat(results.stream().filter(java.util.Optional::isEmpty)).hasSize(1);
        NppesBench.refuses("nppes.decided", () -> decide(row.id(), DifferenceDecision.LEFT, ""));
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .containsOnlyOnce("RegistryDifferenceDecided");
    }

    @Test
    void what_changed_the_record_is_not_undone_and_what_was_left_is_asked_again() {
        var npi = NppesBench.npi();
        var person = bench.person("Ana Petit", "MD", npi);
        var row = renamed(person, npi);
        NppesBench.refuses("nppes.not-left", () -> let(cast.okafor(), me -> bench.differences.reopen(me, row.id())));
        decide(row.id(), DifferenceDecision.LEFT, "");
        let(cast.okafor(), me -> bench.differences.reopen(me, row.id()));
        assertThat(bench.topics(person)).containsExactly("name");
        decide(row.id(), DifferenceDecision.TAKEN, "Ana Reyes");
        NppesBench.refuses("nppes.not-left", () -> let(cast.okafor(), me -> bench.differences.reopen(me, row.id())));
    }

    @Test
    void a_name_and_degrees_that_cannot_be_printed_are_refused_and_the_difference_stays_open() {
        var npi = NppesBench.npi();
        var person = bench.person("Ana Petit", "MD", npi);
        var row = renamed(person, npi);
        for (var name : new String[] {"", "  ", "Reyes, Ana", "A".repeat(121)})
            NppesBench.refuses("nppes.name", () -> decide(row.id(), DifferenceDecision.TAKEN, name));
        for (var degrees : new String[] {"", " ", "M".repeat(61)})
            NppesBench.refuses(
                    "nppes.degrees",
                    () -> let(cast.okafor(), me -> bench.spellings.state(me, "XYZ", degrees, "PHYSICIAN")));
        NppesBench.refuses(
                "nppes.degrees", () -> let(cast.okafor(), me -> bench.spellings.state(me, "…", "MD", "PHYSICIAN")));
        assertThat(bench.topics(person)).containsExactly("name");
        assertThat(bench.field(person, "name")).isEqualTo("Ana Petit");
    }

    @Test
    void a_number_of_somebody_else_is_refused() {
        var old = NppesBench.npi();
        var theirs = NppesBench.npi();
        var person = bench.person("Ana Petit", "MD", old);
        bench.person("Bea Petit", "MD", theirs);
        bench.compared("", TestNppes.row(TestNppes.person(old, "ANA", "PETIT", "MD", "Replacement NPI", theirs)));
        var row = bench.open(person).getFirst();
        NppesBench.refuses("nppes.npi-taken", () -> decide(row.id(), DifferenceDecision.TAKEN, ""));
        assertThat(bench.topics(person)).containsExactly("replaced");
        assertThat(bench.number(person)).isEqualTo(old);
    }

    @Test
    void an_upload_that_is_too_large_is_refused_before_it_is_read() {
        NppesBench.refuses(
                "nppes.too-large",
                () -> let(
                        cast.okafor(),
                        me -> bench.files.upload(
                                me, "a.csv", () -> new ByteArrayInputStream(new byte[0]), 50L * 1024 * 1024 + 1, "")));
    }

    @Test
    void a_later_file_removes_what_is_no_longer_so_but_not_during_a_legal_hold() {
        var npi = NppesBench.npi();
        var person = bench.person("Ana Petit", "MD", npi);
        var row = renamed(person, npi);
        assertThat(renamed(person, npi).id())
                .as("the same row for the same difference")
                .isEqualTo(row.id());
        var hold = UUID.randomUUID();
        owner().sql("insert into legal_hold (id, person, why, set_by, set_at) values (?, ?, 'x', ?, now())")
                .params(hold, person.value(), cast.okafor().value())
                .update();
        var corrected = TestNppes.row(TestNppes.person(npi, "ANA", "PETIT", "MD"));
        bench.compared("", corrected);
        assertThat(bench.topics(person)).as("on hold").containsExactly("name");
        owner().sql("delete from legal_hold where id = ?").param(hold).update();
        bench.compared("", corrected);
        assertThat(bench.topics(person)).isEmpty();
    }

    @Test
    void surnames_of_several_words_are_compared_and_sorted_whole() {
        var npi = NppesBench.npi();
        var person = bench.person("María García López", "MD", npi);
        var row = TestNppes.row(TestNppes.person(npi, "MARIA", "GARCIA LOPEZ", "MD", "Provider Middle Name", "J"));
        bench.compared("", row);
        assertThat(bench.topics(person)).isEmpty();
        bench.compared("", row.replace("GARCIA LOPEZ", "DE LA CRUZ"));
        var asked = bench.open(person).getFirst();
        assertThat(asked.theirs()).isEqualTo("Maria J De La Cruz");
        decide(asked.id(), DifferenceDecision.TAKEN, "María J de la Cruz");
        assertThat(bench.field(person, "sort_name")).isEqualTo("de la Cruz, María J");
        var other = "Ostrander" + NppesBench.NUMBERS.incrementAndGet();
        var unnumbered = bench.person("Ruth van den " + other, "MD", "");
        bench.compared(
                "CO",
                TestNppes.row(TestNppes.person(NppesBench.npi(), "RUTH", "VAN DEN " + other.toUpperCase(), "MD")));
        assertThat(bench.topics(unnumbered)).containsExactly("suggested");
    }

    @Test
    void another_file_of_the_same_name_and_size_is_noticed() throws IOException {
        var name = TestNppes.drop(
                UUID.randomUUID() + ".csv", TestNppes.row(TestNppes.person(NppesBench.npi(), "A", "B", "MD")));
        var job = as(cast.okafor(), me -> bench.files.compare(me, name, ""));
        Files.setLastModifiedTime(TestNppes.path(name), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        TestJobs.run(bench.context, bench.file(job));
        assertThat(state(job.value())).isEqualTo("FAILED: This file is damaged or has changed.");
    }

    @Test
    void a_canceled_comparison_stops_and_goes_on_where_it_stopped() {
        var npi = NppesBench.npi();
        var person = bench.person("Ana Petit", "MD", npi);
        var name =
                TestNppes.drop(UUID.randomUUID() + ".csv", TestNppes.row(TestNppes.person(npi, "ANA", "REYES", "MD")));
        var jobs = bench.context.getBean(Jobs.class);
        var job = as(cast.okafor(), me -> bench.files.compare(me, name, ""));
        let(cast.okafor(), me -> assertThat(jobs.cancel(me, job)).isTrue());
        TestJobs.run(bench.context, bench.file(job));
        assertThat(state(job.value())).isEqualTo("CANCELED: ");
        assertThat(bench.topics(person)).isEmpty();
        let(cast.okafor(), me -> assertThat(jobs.goOn(me, job)).isTrue());
        TestJobs.run(bench.context, bench.file(job));
        assertThat(state(job.value())).isEqualTo("DONE: ");
        assertThat(bench.topics(person)).containsExactly("name");
    }

    private String state(UUID job) {
        return Objects.requireNonNull(jdbc.sql("select state || ': ' || coalesce(error, '') from job where id = ?")
                .param(job)
                .query(String.class)
                .single());
    }
}
