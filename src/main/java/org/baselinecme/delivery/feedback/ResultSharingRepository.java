package org.baselinecme.delivery.feedback;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface ResultSharingRepository extends Repository<ResultSharing, UUID> {
    ResultSharing saveAndFlush(ResultSharing sharing);

    /** The decision that counts; empty before the first. */
    Optional<ResultSharing> findFirstByActivityOrderByTurnDesc(ActivityId activity);
}
