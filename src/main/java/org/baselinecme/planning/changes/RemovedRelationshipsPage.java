package org.baselinecme.planning.changes;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Standing;

/**
 * Relationships that were removed from what learners are told.
 *
 * @param mayNote whether the reader may note what was done
 */
record RemovedRelationshipsPage(Standing place, List<Row> rows, boolean mayNote) {
    /** A person who left the roster, in which role, with relationships to which companies, and when. */
    record Row(UUID contributor, String name, String role, String companies, String left) {}
}
