package org.baselinecme.platform.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody asked for the end of a job. It is a row beside the job, because the row of the job is locked during a step. */
@Entity
class JobCancellation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private JobId job;
    private PersonId askedBy;
    private Instant askedAt;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected JobCancellation() {}

    JobCancellation(JobId job, PersonId by, Instant now) {
        this.id = Ids.next();
        this.job = job;
        this.askedBy = by;
        this.askedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    JobEvents.JobCancellationAsked ask() {
        return new JobEvents.JobCancellationAsked(job, askedBy, askedAt);
    }

    PersonId askedBy() {
        return askedBy;
    }

    /** The job has ended, whichever way. */
    void settle(Instant now) {
        settledAt = now;
    }
}
