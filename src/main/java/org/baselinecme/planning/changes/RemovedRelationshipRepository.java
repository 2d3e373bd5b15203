package org.baselinecme.planning.changes;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores notes about removed relationships. */
interface RemovedRelationshipRepository extends Repository<RemovedRelationship, UUID> {
    /** Fails with a duplicate where another one was noted meanwhile. */
    RemovedRelationship saveAndFlush(RemovedRelationship noted);
}
