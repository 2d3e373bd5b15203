package org.baselinecme.delivery.learning;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, ActivityId> {
    Optional<Assessment> findById(ActivityId activity);

    Assessment saveAndFlush(Assessment assessment);

    /** Until the transaction ends nobody else writes this assessment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.activity = :activity")
    Optional<Assessment> lock(ActivityId activity);

    /** Until the transaction ends nobody changes the terms; others may begin an attempt. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Assessment a where a.activity = :activity")
    Optional<Assessment> lockTerms(ActivityId activity);
}
