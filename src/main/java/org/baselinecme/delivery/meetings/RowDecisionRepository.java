package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RowDecisionRepository extends Repository<RowDecision, UUID> {
    /** A {@link org.springframework.dao.DuplicateKeyException} if another decision about the row was stored meanwhile. */
    RowDecision saveAndFlush(RowDecision decision);
}
