package org.baselinecme.planning.activities;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityContributorRepository extends Repository<ActivityContributor, UUID> {
    ActivityContributor saveAndFlush(ActivityContributor contributor);

    Optional<ActivityContributor> findByIdAndLeftAtIsNull(UUID id);

    List<ActivityContributor> findByActivityAndLeftAtIsNullOrderByJoinedAtAscIdAsc(ActivityId activity);

    List<ActivityContributor> findByPersonAndLeftAtIsNullOrderByJoinedAtAscIdAsc(PersonId person);

    List<ActivityContributor> findByActivityInAndLeftAtIsNullOrderByJoinedAtAscIdAsc(Collection<ActivityId> activities);

    /**
     * Everybody whose role began before credit was designated and who had it then: before the first approval, or now where
     * there was none.
     */
    @Query("""
            select c from ActivityContributor c where c.activity = :activity
              and not exists (select m from ActivityMove m where m.activity = c.activity and m.to = Stage.APPROVED
                and m.at <= c.joinedAt)
              and (c.leftAt is null or exists (select m from ActivityMove m where m.activity = c.activity
                and m.to = Stage.APPROVED and m.at <= c.leftAt))
            order by c.joinedAt, c.id
            """)
    List<ActivityContributor> findInPlanning(ActivityId activity);

    /** The present roster, locked: of two people who remove the last two directors at the same moment one is refused. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<ActivityContributor> findWithLockByActivityAndLeftAtIsNullOrderById(ActivityId activity);
}
