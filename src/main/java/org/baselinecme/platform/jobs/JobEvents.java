package org.baselinecme.platform.jobs;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of jobs. */
sealed interface JobEvents extends AuditEvent {
    /** The job. */
    JobId job();

    @Override
    default About about() {
        return new About("job", job().value());
    }

    /** Somebody started a job. */
    @AuditKind("JobStarted")
    record JobStarted(JobId job, PersonId by, Instant at, Map<String, ?> after) implements JobEvents {}

    /** Somebody asked for the end of a job that went on. */
    @AuditKind("JobCancellationAsked")
    record JobCancellationAsked(JobId job, PersonId by, Instant at) implements JobEvents {}

    /** A job ended: it was done, failed, or was canceled. */
    @AuditKind("JobEnded")
    record JobEnded(JobId job, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements JobEvents {}

    /** A job that had failed or was canceled goes on. */
    @AuditKind("JobContinued")
    record JobContinued(JobId job, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements JobEvents {}
}
