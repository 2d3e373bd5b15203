package org.baselinecme.office.nppes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.jobs.JobStep;
import org.baselinecme.platform.jobs.TestJobs;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of the NPI registry: a job reads them, whatever happens to it, and refuses what is none. */
class NppesFilesDbTest extends DatabaseTest {
    private NppesBench bench;

    @BeforeAll
    void aBench(@Autowired ApplicationContext context) {
        bench = NppesBench.in(context, cast);
    }

    @Test
    void a_killed_job_goes_on_where_it_stopped() {
        var npi = NppesBench.npi();
        var person = bench.person("Hana Kim", "MD", npi);
        var rows = new String[40];
        for (var i = 0; i < rows.length; i++)
            rows[i] = TestNppes.row(TestNppes.person(NppesBench.npi(), "A", "B" + i, "MD"));
        rows[39] = TestNppes.row(TestNppes.person(npi, "HANA", "LEE", "MD"));
        var name = TestNppes.drop(UUID.randomUUID() + ".csv", rows);
        var job = as(cast.okafor(), me -> bench.files.compare(me, name, ""));
        var file = bench.file(job);
        var work = bench.context.getBean(NppesWork.class);
        var step = new JobStep(job, file, cast.okafor(), 0);
        var transaction = bench.context.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            let(cast.okafor(), me -> work.step(me, step));
            status.setRollbackOnly();
        });
        bench.context.getBean(OpenNppesFiles.class).closeAll();
        assertThat(bench.topics(person)).as("the step left nothing behind").isEmpty();
        TestJobs.run(bench.context, file);
        assertThat(bench.topics(person)).containsExactly("name");
        assertThat(jdbc.sql("select rows || ' ' || matched || ' ' || complete from nppes_file where id = ?")
                        .param(file)
                        .query(String.class)
                        .single())
                .isEqualTo("40 1 true");
    }

    @Test
    void an_upload_is_compared_and_a_wrong_one_is_refused_at_once() {
        var npi = NppesBench.npi();
        var person = bench.person("Ada Whitfield", "MD", npi);
        var text = TestNppes.heading() + TestNppes.row(TestNppes.person(npi, "ADA", "SMITHSON", "MD"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var job = as(
                cast.okafor(),
                me -> bench.files.upload(
                        me, "weekly.csv", () -> new java.io.ByteArrayInputStream(bytes), bytes.length, ""));
        TestJobs.run(bench.context, bench.file(job));
        assertThat(bench.topics(person)).containsExactly("name");
        NppesBench.refuses(
                "nppes.wrong-file",
                () -> let(
                        cast.okafor(),
                        me -> bench.files.upload(
                                me, "a.csv", () -> new java.io.ByteArrayInputStream(new byte[] {65}), 1, "")));
    }

    @Test
    void a_file_that_changed_or_ended_early_stops_the_job_with_a_sentence() throws Exception {
        var name = TestNppes.drop(
                UUID.randomUUID() + ".zip", TestNppes.row(TestNppes.person(NppesBench.npi(), "A", "B", "MD")));
        var job = as(cast.okafor(), me -> bench.files.compare(me, name, ""));
        Files.write(TestNppes.path(name), new byte[] {80, 75, 3, 4});
        TestJobs.run(bench.context, bench.file(job));
        assertThat(jdbc.sql("select state || ': ' || error from job where id = ?")
                        .param(job.value())
                        .query(String.class)
                        .single())
                .isEqualTo("FAILED: This file is damaged or has changed.");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.okafor(), me -> bench.files.compare(me, "../application.properties", "")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.petrov(), me -> bench.files.compare(me, name, "")));
    }
}
