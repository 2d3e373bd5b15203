package org.baselinecme.evidence.outcomes;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.springframework.data.repository.Repository;

interface ChangeClaimRepository extends Repository<ChangeClaim, UUID> {
    Optional<ChangeClaim> findFirstByMeasureOrderByTurnDesc(MeasureId measure);

    ChangeClaim saveAndFlush(ChangeClaim claim);
}
