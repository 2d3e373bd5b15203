package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LateClaimRepository extends Repository<LateClaim, UUID> {
    Optional<LateClaim> findByActivityAndId(ActivityId activity, UUID id);

    /** Stores the decision; fails if another was stored meanwhile. */
    LateClaim saveAndFlush(LateClaim claim);

    /** The late claims of one person for one target, newest first. */
    @Query("""
            from LateClaim l where l.learner in :learner and l.activity = :activity and l.session is not distinct from :session
            order by l.at desc
            """)
    List<LateClaim> of(Collection<PersonId> learner, ActivityId activity, @Nullable SlotId session);

    /** Inserts a request unless an undecided one for the same target exists; returns whether it was inserted. */
    default boolean addIfNoneWaits(LateClaim claim) {
        return insert(claim.getId(), claim.learner(), claim.activity(), claim.session(), claim.why(), claim.at()) == 1;
    }

    @Modifying
    @Query("""
            insert into LateClaim (id, learner, activity, session, why, at)
            values (:id, :learner, :activity, :session, :why, :at) on conflict do nothing
            """)
    int insert(UUID id, PersonId learner, ActivityId activity, @Nullable SlotId session, String why, Instant at);
}
