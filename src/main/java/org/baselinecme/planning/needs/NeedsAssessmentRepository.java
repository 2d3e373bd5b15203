package org.baselinecme.planning.needs;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedsAssessmentRepository extends Repository<NeedsAssessment, ActivityId> {
    NeedsAssessment saveAndFlush(NeedsAssessment assessment);

    Optional<NeedsAssessment> findById(ActivityId activity);

    /** Locks the row until the transaction ends: a concurrent change waits and then reads what was done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from NeedsAssessment a where a.activity = ?1")
    Optional<NeedsAssessment> findLocked(ActivityId activity);
}
