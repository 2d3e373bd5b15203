package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingDecisionRepository extends Repository<MeetingDecision, UUID> {
    /** A {@link org.springframework.dao.DuplicateKeyException} where somebody decided about the row meanwhile. */
    MeetingDecision saveAndFlush(MeetingDecision decision);
}
