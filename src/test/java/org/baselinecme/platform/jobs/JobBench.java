package org.baselinecme.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.baselinecme.TestOffice;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of jobs share: work of five steps, and nodes that can lose their power. */
final class JobBench {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TestOffice cast;

    static final int STEPS = 5;
    static final Duration BEAT = Duration.ofMillis(100);
    static final Duration PATIENCE = Duration.ofSeconds(30);
    final List<Scheduler> nodes = new ArrayList<>();

    @Autowired
    Jobs jobs;

    @Autowired
    JobRepository repository;

    @Autowired
    JobCancellationRepository cancellations;

    @Autowired
    JobQueries queries;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    MessageSource messages;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    /** A bench on the application of a test. */
    static JobBench in(ApplicationContext context, TestOffice cast) {
        var bench = context.getAutowireCapableBeanFactory().createBean(JobBench.class);
        bench.cast = cast;
        return bench;
    }

    void nodesStop() {
        nodes.forEach(Scheduler::stop);
        nodes.clear();
    }

    JobId started(PersonId by) {
        return cast.as(by, me -> jobs.start(me, request()));
    }

    static JobRequest request() {
        return new JobRequest("rows", UUID.randomUUID(), "people.csv", "/jobs", (long) STEPS);
    }

    boolean canceled(JobId job) {
        return cast.as(cast.rahmani(), me -> jobs.cancel(me, job));
    }

    boolean continued(JobId job) {
        return cast.as(cast.rahmani(), me -> jobs.goOn(me, job));
    }

    JobReport report(JobId job) {
        return cast.as(cast.okafor(), me -> jobs.report(me, job));
    }

    /** Who took which step, as the rows that the steps wrote tell it. */
    List<String> doneBy(JobId job) {
        return report(job).counts().keySet().stream()
                .filter(name -> name.startsWith("step "))
                .map(name -> name.substring(5))
                .toList();
    }

    JobWork rows(String node, Consumer<JobStep> during) {
        return new Rows(node, during);
    }

    JobRunner runner(JobWork work) {
        return runner(transaction, work);
    }

    JobRunner runner(TransactionOperations within, JobWork work) {
        return new JobRunner(
                new JobSteps(
                        repository,
                        cancellations,
                        queries,
                        new JobWorkers(List.of(work), onBehalf),
                        events,
                        within,
                        clock),
                messages);
    }

    Scheduler node(String name, String task, DataSource on, JobRunner runner) {
        var node = JobScheduler.scheduler(on, JobScheduler.task(task, runner, clock), clock, name, BEAT);
        nodes.add(node);
        return node;
    }

    void handOver(Scheduler to, String task, JobId job) {
        to.schedule(
                JobScheduler.task(task, runner(new Rows("", step -> {})), clock).instance(job + ".0"), Instant.now());
        to.triggerCheckForDueExecutions();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Work of five steps. Each writes a row with its number and the name of its node. */
    private final class Rows implements JobWork {
        final String node;
        final Consumer<JobStep> during;

        Rows(String node, Consumer<JobStep> during) {
            this.node = node;
            this.during = during;
        }

        @Override
        public String kind() {
            return "rows";
        }

        @Override
        public JobProgress step(Me me, JobStep step) {
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
    record Cable(TransactionOperations node, AtomicBoolean dead) implements TransactionOperations {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            if (dead.get()) throw new IllegalStateException("no power");
            return node.execute(action);
        }
    }

    /** The connections of a node that can lose its power. */
    static final class Cut extends DelegatingDataSource {
        final AtomicBoolean dead;

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
