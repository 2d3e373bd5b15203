package org.baselinecme.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Wait;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Jobs on one database: steps are taken once, by one node, whatever happens to it. */
class JobsDbTest extends DatabaseTest {
    private static final int STEPS = 5;
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final List<Scheduler> nodes = new ArrayList<>();

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRepository repository;

    @Autowired
    private JobCancellationRepository cancellations;

    @Autowired
    private JobQueries queries;

    @Autowired
    private MessageSource messages;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    @AfterEach
    void nodesStop() {
        nodes.forEach(Scheduler::stop);
        nodes.clear();
    }

    @Test
    void a_job_comes_to_its_end_step_by_step_with_its_result_its_problems_and_its_record() {
        var job = started(cast.rahmani());
        assertThat(report(job).state()).isEqualTo(JobState.WAITING);
        assertThat(runner(new Rows("a", step -> {})).run(job, () -> false)).isEmpty();
        var report = report(job);
        assertThat(report.state()).isEqualTo(JobState.DONE);
        assertThat(report.done()).isEqualTo(STEPS);
        assertThat(report.counts()).containsEntry("rows", (long) STEPS);
        assertThat(report.problemCount()).isEqualTo(1);
        assertThat(report.shown()).containsExactly(new JobProgress.Problem("Row 3", "No name"));
        assertThat(auditEventsOf(job.value())).extracting(AuditRow::kind).containsExactly("JobStarted", "JobEnded");
    }

    @Test
    void a_node_that_stops_leaves_the_rest_to_another() {
        var job = started(cast.rahmani());
        var asked = new AtomicInteger();
        assertThat(runner(new Rows("a", step -> {})).run(job, () -> asked.incrementAndGet() > 2))
                .contains(Duration.ZERO);
        assertThat(report(job).done()).isEqualTo(2);
        assertThat(runner(new Rows("b", step -> {})).run(job, () -> false)).isEmpty();
        assertThat(doneBy(job)).containsExactly("1 a", "2 a", "3 b", "4 b", "5 b");
    }

    @Test
    void of_two_nodes_one_takes_the_job() {
        var job = started(cast.rahmani());
        var task = "job-" + UUID.randomUUID();
        var first = node("a", task, database, runner(new Rows("a", step -> Wait.pause(BEAT))));
        var second = node("b", task, database, runner(new Rows("b", step -> Wait.pause(BEAT))));
        first.start();
        second.start();
        handOver(first, task, job);
        Wait.until("the job is done", PATIENCE, () -> report(job).state() == JobState.DONE);
        var by = doneBy(job).stream().map(row -> row.substring(2)).distinct().toList();
        assertThat(by).hasSize(1);
        assertThat(doneBy(job)).hasSize(STEPS);
    }

    @Test
    void two_nodes_that_both_believe_the_job_is_theirs_take_no_step_twice() throws Exception {
        var job = started(cast.rahmani());
        var both = List.of("a", "b").stream()
                .map(name -> Thread.ofVirtual()
                        .start(() -> runner(new Rows(name, step -> {})).run(job, () -> false)))
                .toList();
        for (var one : both) one.join(PATIENCE);
        assertThat(report(job).state()).isEqualTo(JobState.DONE);
        assertThat(doneBy(job)).extracting(row -> row.substring(0, 1)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void the_job_of_a_node_that_was_killed_in_a_step_is_taken_up_and_nothing_is_doubled() {
        var job = started(cast.rahmani());
        var task = "job-" + UUID.randomUUID();
        var dead = new AtomicBoolean();
        var inStep = new CountDownLatch(1);
        var power = new CountDownLatch(1);
        var backend = new AtomicInteger();
        var first =
                node("a", task, new Cut(database, dead), runner(new Cable(transaction, dead), new Rows("a", step -> {
                    if (step.done() != 2) return;
                    backend.set(jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single());
                    inStep.countDown();
                    await(power);
                })));
        first.start();
        handOver(first, task, job);
        await(inStep);
        dead.set(true);
        jdbc.sql("select pg_terminate_backend(?)")
                .param(backend.get())
                .query(Boolean.class)
                .single();
        power.countDown();
        assertThat(report(job).done()).as("the step that was cut left nothing").isEqualTo(2);
        var second = node("b", task, database, runner(new Rows("b", step -> {})));
        second.start();
        Wait.until("another node took the job up", PATIENCE, () -> report(job).state() == JobState.DONE);
        assertThat(doneBy(job)).containsExactly("1 a", "2 a", "3 b", "4 b", "5 b");
        assertThat(auditEventsOf(job.value())).extracting(AuditRow::kind).containsExactly("JobStarted", "JobEnded");
    }

    @Test
    void a_job_is_canceled_between_two_steps_and_goes_on_where_it_stopped() {
        var job = started(cast.rahmani());
        var cancels = new Rows("a", step -> {
            if (step.done() == 1)
                let(cast.okafor(), me -> assertThat(jobs.cancel(me, job)).isTrue());
        });
        assertThat(runner(cancels).run(job, () -> false)).isEmpty();
        assertThat(report(job).state()).isEqualTo(JobState.CANCELED);
        assertThat(report(job).done()).isEqualTo(2);
        assertThat(canceled(job)).isFalse();
        assertThat(runner(new Rows("a", step -> {})).run(job, () -> false)).isEmpty();
        assertThat(report(job).done()).as("what was canceled runs no further").isEqualTo(2);
        assertThat(continued(job)).isTrue();
        assertThat(continued(job)).isFalse();
        runner(new Rows("b", step -> {})).run(job, () -> false);
        assertThat(doneBy(job)).containsExactly("1 a", "2 a", "3 b", "4 b", "5 b");
        assertThat(auditEventsOf(job.value()))
                .extracting(AuditRow::kind)
                .containsExactly("JobStarted", "JobCancellationAsked", "JobEnded", "JobContinued", "JobEnded");
    }

    @Test
    void a_step_that_fails_is_undone_and_tried_again_before_the_job_gives_up() {
        var job = started(cast.rahmani());
        var broken = runner(new Rows("a", step -> {
            if (step.done() == 2) throw new IllegalStateException("disk full");
        }));
        assertThat(broken.run(job, () -> false)).contains(Duration.ofSeconds(30));
        assertThat(report(job).state()).isEqualTo(JobState.RUNNING);
        assertThat(broken.run(job, () -> false)).contains(Duration.ofSeconds(60));
        assertThat(broken.run(job, () -> false)).isEmpty();
        assertThat(report(job).state()).isEqualTo(JobState.FAILED);
        assertThat(report(job).error())
                .startsWith("Something went wrong. Reference ")
                .doesNotContain("disk");
        assertThat(doneBy(job)).containsExactly("1 a", "2 a");
    }

    @Test
    void a_step_that_is_refused_ends_the_job_with_the_reason() {
        var job = started(cast.rahmani());
        var refusing = runner(new Rows("a", step -> {
            throw new Refused(List.of(Objection.blocking("deputy.day", null)));
        }));
        assertThat(refusing.run(job, () -> false)).isEmpty();
        assertThat(report(job).error()).isEqualTo("Choose a last day from today to one year ahead.");
    }

    @Test
    void one_sees_ones_own_jobs_and_a_director_sees_all() {
        var job = started(cast.rahmani());
        assertThat(as(cast.okafor(), jobs::newest)).extracting(JobReport::id).contains(job);
        assertThat(as(cast.rahmani(), jobs::newest)).extracting(JobReport::id).contains(job);
        var other = cast.learners().learner("Ada Berg", "MD", "PHYSICIAN");
        assertThat(as(other, jobs::newest)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(other, me -> jobs.report(me, job)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(other, me -> jobs.cancel(me, job)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(other, me -> jobs.goOn(me, job)));
    }

    @Test
    void what_is_started_is_scheduled_with_it_or_not_at_all() {
        var job = started(cast.rahmani());
        assertThat(scheduled(job)).isEqualTo(1);
        var undone = new JobId[1];
        transaction.executeWithoutResult(status -> {
            undone[0] = as(cast.rahmani(), me -> jobs.start(me, request()));
            status.setRollbackOnly();
        });
        assertThat(scheduled(undone[0])).isZero();
        assertThat(repository.findById(undone[0])).isEmpty();
    }

    private long scheduled(JobId job) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance like ?")
                .param(job + ".%")
                .query(Long.class)
                .single();
    }

    private JobId started(PersonId by) {
        return as(by, me -> jobs.start(me, request()));
    }

    private static JobRequest request() {
        return new JobRequest("rows", UUID.randomUUID(), "people.csv", "/jobs", (long) STEPS);
    }

    private boolean canceled(JobId job) {
        return as(cast.rahmani(), me -> jobs.cancel(me, job));
    }

    private boolean continued(JobId job) {
        return as(cast.rahmani(), me -> jobs.goOn(me, job));
    }

    private JobReport report(JobId job) {
        return as(cast.okafor(), me -> jobs.report(me, job));
    }

    /** Who took which step, as the rows that the steps wrote tell it. */
    private List<String> doneBy(JobId job) {
        return report(job).counts().keySet().stream()
                .filter(name -> name.startsWith("step "))
                .map(name -> name.substring(5))
                .toList();
    }

    private JobRunner runner(JobWork work) {
        return runner(transaction, work);
    }

    private JobRunner runner(TransactionOperations within, JobWork work) {
        return new JobRunner(
                new JobSteps(repository, cancellations, queries, List.of(work), events, within, clock), messages);
    }

    private Scheduler node(String name, String task, DataSource on, JobRunner runner) {
        var node = JobScheduler.scheduler(on, JobScheduler.task(task, runner, clock), clock, name, BEAT);
        nodes.add(node);
        return node;
    }

    private void handOver(Scheduler to, String task, JobId job) {
        to.schedule(
                JobScheduler.task(task, runner(new Rows("", step -> {})), clock).instance(job + ".0"), Instant.now());
        to.triggerCheckForDueExecutions();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Work of five steps. Each writes a row with its number and the name of its node. */
    private final class Rows implements JobWork {
        private final String node;
        private final Consumer<JobStep> during;

        Rows(String node, Consumer<JobStep> during) {
            this.node = node;
            this.during = during;
        }

        @Override
        public String kind() {
            return "rows";
        }

        @Override
        public JobProgress step(JobStep step) {
            var number = step.done() + 1;
            jdbc.sql("insert into job_count (job, name, number) values (?, ?, 1)")
                    .params(step.job().value(), "step " + number + " " + node)
                    .update();
            during.accept(step);
            return new JobProgress(
                    number,
                    (long) STEPS,
                    number == STEPS,
                    Map.of("rows", 1L),
                    number == 3 ? List.of(new JobProgress.Problem("Row 3", "No name")) : List.of());
        }
    }

    /** The transactions of a node that can lose its power. */
    private record Cable(TransactionOperations node, AtomicBoolean dead) implements TransactionOperations {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            if (dead.get()) throw new IllegalStateException("no power");
            return node.execute(action);
        }
    }

    /** The connections of a node that can lose its power. */
    private static final class Cut extends DelegatingDataSource {
        private final AtomicBoolean dead;

        Cut(DataSource database, AtomicBoolean dead) {
            super(database);
            this.dead = dead;
        }

        @Override
        public java.sql.Connection getConnection() throws java.sql.SQLException {
            if (dead.get()) throw new java.sql.SQLException("no power");
            return super.getConnection();
        }
    }
}
