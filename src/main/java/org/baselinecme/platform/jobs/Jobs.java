package org.baselinecme.platform.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jobs that people start. One's own are open to everybody with an account; those of others to whoever sets the office up. */
@Service
@Transactional
public class Jobs {
    private final JobRepository repository;
    private final JobCancellationRepository cancellations;
    private final JobScheduler scheduler;
    private final JobQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Jobs(
            JobRepository repository,
            JobCancellationRepository cancellations,
            JobScheduler scheduler,
            JobQueries queries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.cancellations = cancellations;
        this.scheduler = scheduler;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a job in the transaction of the caller, who has checked that {@code me} may do this work: it begins after the commit. */
    @AnyoneWithAccount
    public JobId start(Me me, JobRequest asked) {
        var job = new Job(asked, me.person(), clock.instant());
        repository.saveAndFlush(job);
        events.publishEvent(job.start());
        scheduler.schedule(job.run());
        return job.getId();
    }

    /** Returns how far a job has come; {@link NotFound} for one that {@code me} may not see. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    public JobReport report(Me me, JobId id) {
        see(me, id);
        return queries.report(id);
    }

    /** Returns the newest jobs that {@code me} may see. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    public List<JobReport> newest(Me me) {
        return queries.newest(me.identities(), seesAll(me));
    }

    /** Asks for the end of a job. The step that goes on is finished first. False when it had ended. */
    @AnyoneWithAccount
    public boolean cancel(Me me, JobId id) {
        var job = see(me, id);
        if (!job.isOpen()) return false;
        if (cancellations.findFirstByJobAndSettledAtIsNull(id).isPresent()) return true;
        var cancellation = new JobCancellation(id, me.person(), clock.instant());
        try {
            cancellations.saveAndFlush(cancellation);
        } catch (DataIntegrityViolationException askedAtTheSameMoment) {
            throw new OptimisticLockingFailureException("job", askedAtTheSameMoment);
        }
        events.publishEvent(cancellation.ask());
        scheduler.hurry(job.run());
        return true;
    }

    /** Lets a job go on that failed or was canceled, where it stopped. False when there was nothing to go on with. */
    @AnyoneWithAccount
    public boolean goOn(Me me, JobId id) {
        see(me, id);
        var job = repository.locked(id).orElseThrow(NotFound::new);
        var continued = job.goOn(me.person(), clock.instant());
        continued.ifPresent(event -> {
            repository.saveAndFlush(job);
            events.publishEvent(event);
            scheduler.schedule(job.run());
        });
        return continued.isPresent();
    }

    private Job see(Me me, JobId id) {
        return Optional.of(id)
                .flatMap(repository::findById)
                .filter(job -> seesAll(me) || me.identities().stream().anyMatch(job::isStartedBy))
                .orElseThrow(NotFound::new);
    }

    private static boolean seesAll(Me me) {
        return me.has(Duty.SET_UP_OFFICE);
    }
}
