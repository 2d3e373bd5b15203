package org.baselinecme.needs;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.baselinecme.kernel.ActivityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedsAssessmentRepository extends Repository<NeedsAssessment, ActivityId> {
    NeedsAssessment saveAndFlush(NeedsAssessment assessment);

    Optional<NeedsAssessment> findById(ActivityId activity);

    /** For writing an answer: nobody can submit it in the same moment. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from NeedsAssessment a where a.activity = ?1")
    Optional<NeedsAssessment> findToWriteIn(ActivityId activity);
}
