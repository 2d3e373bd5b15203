package org.baselinecme.platform.jobs;

import java.time.Clock;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes the steps of a job, each in a transaction that also stores how far the job has come. */
@Component
class JobSteps {
    private final JobRepository repository;
    private final JobCancellationRepository cancellations;
    private final JobQueries queries;
    private final JobWorkers workers;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    JobSteps(
            JobRepository repository,
            JobCancellationRepository cancellations,
            JobQueries queries,
            JobWorkers workers,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.cancellations = cancellations;
        this.queries = queries;
        this.workers = workers;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes the next step; returns whether there is another. */
    boolean take(JobId id) {
        return inLock(id, job -> take(id, job)) > 0;
    }

    /** Counts a failed step; returns the failures so far while it is to be tried again, and 0 when the job has ended. */
    int failed(JobId id, String words, boolean forGood) {
        return inLock(id, job -> {
            end(job, job.fail(words, forGood, clock.instant()));
            return job.isOpen() ? job.failures() : 0;
        });
    }

    private int inLock(JobId id, ToIntFunction<Job> change) {
        Integer result = transaction.execute(status -> repository
                .locked(id)
                .filter(Job::isOpen)
                .map(change::applyAsInt)
                .orElse(0));
        return result == null ? 0 : result;
    }

    private int take(JobId id, Job job) {
        var cancellation = cancellations.findFirstByJobAndSettledAtIsNull(id);
        if (cancellation.isPresent()) {
            end(job, Optional.of(job.cancel(cancellation.get().askedBy(), clock.instant())));
            return 0;
        }
        var progress = workers.step(job.kind(), job.next());
        queries.store(id, job.problems(), progress.problems());
        end(job, job.take(progress, clock.instant()));
        return job.isOpen() ? 1 : 0;
    }

    private void end(Job job, Optional<JobEvents.JobEnded> ended) {
        if (ended.isPresent())
            cancellations
                    .findFirstByJobAndSettledAtIsNull(job.getId())
                    .ifPresent(cancellation -> cancellation.settle(clock.instant()));
        repository.saveAndFlush(job);
        ended.ifPresent(events::publishEvent);
    }
}
