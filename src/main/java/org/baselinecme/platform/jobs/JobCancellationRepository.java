package org.baselinecme.platform.jobs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JobCancellationRepository extends Repository<JobCancellation, UUID> {
    JobCancellation saveAndFlush(JobCancellation cancellation);

    Optional<JobCancellation> findFirstByJobAndSettledAtIsNull(JobId job);
}
