package org.baselinecme.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nodes on one database: each step of a job is taken once, by one node, whatever happens to it. */
class JobNodesDbTest extends DatabaseTest {
    private JobBench bench;

    @BeforeAll
    void aBench(@Autowired ApplicationContext context) {
        bench = JobBench.in(context, cast);
    }

    @AfterEach
    void nodesStop() {
        bench.nodesStop();
    }

    @Test
    void a_node_that_stops_leaves_the_rest_to_another() {
        var job = bench.started(cast.rahmani());
        var asked = new AtomicInteger();
        assertThat(bench.runner(bench.rows("a", step -> {})).run(job, () -> asked.incrementAndGet() > 2))
                .contains(Duration.ZERO);
        assertThat(bench.report(job).done()).isEqualTo(2);
        assertThat(bench.runner(bench.rows("b", step -> {})).run(job, () -> false))
                .isEmpty();
        assertThat(bench.doneBy(job)).containsExactly("1 a", "2 a", "3 b", "4 b", "5 b");
    }

    @Test
    void of_two_nodes_one_takes_the_job() {
        var job = bench.started(cast.rahmani());
        var task = "job-" + UUID.randomUUID();
        var first =
                bench.node("a", task, bench.database, bench.runner(bench.rows("a", step -> Wait.pause(JobBench.BEAT))));
        var second =
                bench.node("b", task, bench.database, bench.runner(bench.rows("b", step -> Wait.pause(JobBench.BEAT))));
        first.start();
        second.start();
        bench.handOver(first, task, job);
        Wait.until("the job is done", JobBench.PATIENCE, () -> bench.report(job).state() == JobState.DONE);
        var by = bench.doneBy(job).stream()
                .map(row -> row.substring(2))
                .distinct()
                .toList();
        assertThat(by).hasSize(1);
        assertThat(bench.doneBy(job)).hasSize(JobBench.STEPS);
    }

    @Test
    void two_nodes_that_both_believe_the_job_is_theirs_take_no_step_twice() throws Exception {
        var job = bench.started(cast.rahmani());
        var both = List.of("a", "b").stream()
                .map(name -> Thread.ofVirtual()
                        .start(() -> bench.runner(bench.rows(name, step -> {})).run(job, () -> false)))
                .toList();
        for (var one : both) one.join(JobBench.PATIENCE);
        assertThat(bench.report(job).state()).isEqualTo(JobState.DONE);
        assertThat(bench.doneBy(job)).extracting(row -> row.substring(0, 1)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void the_job_of_a_node_that_was_killed_in_a_step_is_taken_up_and_nothing_is_doubled() {
        var job = bench.started(cast.rahmani());
        var task = "job-" + UUID.randomUUID();
        var dead = new AtomicBoolean();
        var inStep = new CountDownLatch(1);
        var power = new CountDownLatch(1);
        var backend = new AtomicInteger();
        var first = bench.node(
                "a",
                task,
                new JobBench.Cut(bench.database, dead),
                bench.runner(new JobBench.Cable(transaction, dead), bench.rows("a", step -> {
                    if (step.done() != 2) return;
                    backend.set(jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single());
                    inStep.countDown();
                    JobBench.await(power);
                })));
        first.start();
        bench.handOver(first, task, job);
        JobBench.await(inStep);
        dead.set(true);
        jdbc.sql("select pg_terminate_backend(?)")
                .param(backend.get())
                .query(Boolean.class)
                .single();
        power.countDown();
        assertThat(bench.report(job).done())
                .as("the step that was cut left nothing")
                .isEqualTo(2);
        var second = bench.node("b", task, bench.database, bench.runner(bench.rows("b", step -> {})));
        second.start();
        Wait.until(
                "another node took the job up",
                JobBench.PATIENCE,
                () -> bench.report(job).state() == JobState.DONE);
        assertThat(bench.doneBy(job)).containsExactly("1 a", "2 a", "3 b", "4 b", "5 b");
        assertThat(auditEventsOf(job.value())).extracting(AuditRow::kind).containsExactly("JobStarted", "JobEnded");
    }
}
