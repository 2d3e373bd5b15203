package org.baselinecme.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.baselinecme.platform.kernel.DatabaseClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands jobs to nodes. What is to run stands in the table {@code scheduled_tasks}; a node takes a row, says every few seconds that it
 * lives, and another one takes the row up when it has not said so for a minute.
 */
@Component
class JobScheduler implements SmartLifecycle {
    static final String TASK = "job";
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final int MISSED_BEATS = 6;
    private static final int THREADS = 2;
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private final CustomTask<Void> task;
    private final Supplier<Scheduler> fresh;
    private final Clock clock;
    private final boolean runs;
    private volatile Scheduler scheduler;

    JobScheduler(
            DataSource database, JobRunner runner, DatabaseClock clock, @Value("${baseline.jobs:true}") boolean runs) {
        this.task = task(TASK, runner, clock);
        // no host name: nodes are told apart, and nothing about a machine is stored
        this.fresh = () -> scheduler(
                new TransactionAwareDataSourceProxy(database),
                task,
                clock,
                UUID.randomUUID().toString(),
                BEAT);
        this.scheduler = fresh.get();
        this.clock = clock;
        this.runs = runs;
    }

    /** The task of every job: its instance is a run of the job. */
    static CustomTask<Void> task(String name, JobRunner runner, Clock clock) {
        return Tasks.custom(name, Void.class)
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plus(RETRY)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(
                                JobId.of(instance.getId().replaceFirst("\\..*", "")),
                                () -> context.getSchedulerState().isShuttingDown())
                        .<CompletionHandler<Void>>map(
                                pause -> new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(pause)))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    /** A scheduler of a node. */
    static Scheduler scheduler(DataSource database, CustomTask<Void> task, Clock clock, String node, Duration beat) {
        return Scheduler.create(database, task)
                .schedulerName(new SchedulerName.Fixed(node))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(beat)
                .heartbeatInterval(beat)
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(PATIENCE)
                .enableImmediateExecution()
                .build();
    }

    /** Lets a job run, once the transaction of the caller has committed. */
    void schedule(String run) {
        scheduler.scheduleIfNotExists(task.instance(run), clock.instant());
        afterCommit();
    }

    /** Lets a job that waits to be tried again run now; one that runs is left alone. */
    void hurry(String run) {
        try {
            scheduler.reschedule(TaskInstanceId.of(TASK, run), clock.instant());
            afterCommit();
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException itRunsOrHasEnded) {
            // the step that goes on is followed by a look for a cancellation
        }
    }

    private void afterCommit() {
        if (!runs) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    /** A scheduler that was stopped never starts again: a context that goes on after a pause gets another. */
    @Override
    public void start() {
        if (!runs) return;
        if (scheduler.getSchedulerState().isShuttingDown()) scheduler = fresh.get();
        scheduler.start();
    }

    /** The step that goes on is finished; the job is left to another node. */
    @Override
    public void stop() {
        if (runs) scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return runs
                && scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
