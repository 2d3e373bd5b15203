package org.baselinecme.platform.jobs;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JobRepository extends Repository<Job, JobId> {
    Job saveAndFlush(Job job);

    Optional<Job> findById(JobId id);

    /** Holds the row until the transaction ends: a second node waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from Job j where j.id = :id")
    Optional<Job> locked(JobId id);
}
