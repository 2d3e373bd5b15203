package org.baselinecme.delivery.learning;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Attempts of a learner, in the order in which they were begun. */
interface AttemptRepository extends Repository<AssessmentAttempt, UUID> {
    AssessmentAttempt saveAndFlush(AssessmentAttempt attempt);

    List<AssessmentAttempt> findByActivityAndPersonInOrderById(ActivityId activity, Collection<PersonId> person);

    /** The same, and until the transaction ends nobody else submits one of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AssessmentAttempt a where a.activity = :activity and a.person in :person order by a.id")
    List<AssessmentAttempt> lock(ActivityId activity, Collection<PersonId> person);

    /** Every attempt at an assessment that was submitted; until the transaction ends nobody else changes one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AssessmentAttempt a where a.activity = :activity and a.submittedAt is not null order by a.id")
    List<AssessmentAttempt> lockSubmitted(ActivityId activity);

    /**
     * Saves what was answered so far: every answer sends one, so it is one statement that loads nothing.
     *
     * @param me any id of the learner
     * @param fields names of the fields, in the order of their answers
     * @return 0 where no attempt is open
     */
    @Modifying
    @NativeQuery("update assessment_sitting set draft = jsonb_object(:fields, :answers) where activity = :activity"
            + " and occasion = :occasion and submitted_at is null and person in (" + AttemptQueries.SAME_PERSON + ")")
    int saveDraft(UUID activity, UUID me, String occasion, String[] fields, String[] answers);
}
