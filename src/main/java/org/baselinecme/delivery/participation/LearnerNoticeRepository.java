package org.baselinecme.delivery.participation;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface LearnerNoticeRepository extends Repository<LearnerNotice, ActivityId> {
    String SKIP_LOCKED = "-2";

    /** As it is committed now, without loading the entity, so that a later lock reads it again. */
    @Query("""
            select new org.baselinecme.delivery.participation.StoredNotice(
              n.changes, n.hash, n.parts, n.validFrom, n.validUntil)
            from LearnerNotice n where n.activity = :activity
            """)
    Optional<StoredNotice> findStored(ActivityId activity);

    /** Locked until the transaction ends; empty where another transaction has locked it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    Optional<LearnerNotice> findUnlockedByActivity(ActivityId activity);

    void saveAndFlush(LearnerNotice notice);
}
