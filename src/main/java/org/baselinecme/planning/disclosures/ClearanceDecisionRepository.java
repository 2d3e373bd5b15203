package org.baselinecme.planning.disclosures;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores decisions of reviewers. */
interface ClearanceDecisionRepository extends Repository<ClearanceDecision, UUID> {
    /** Fails with a duplicate where the same turn was taken meanwhile. */
    ClearanceDecision saveAndFlush(ClearanceDecision decision);

    /** All decisions in these activities, oldest first. */
    List<ClearanceDecision> findByActivityInOrderByAtAscTurnAsc(Collection<ActivityId> activities);
}
