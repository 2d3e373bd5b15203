package org.baselinecme.planning.validity;

import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.springframework.data.repository.Repository;

/** Stores reviews of content. */
interface ContentReviewRepository extends Repository<ContentReview, UUID> {
    /** Fails with a duplicate where the same turn was taken meanwhile. */
    ContentReview saveAndFlush(ContentReview review);

    int countBySlot(SlotId slot);
}
