package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper filed against a record.
 *
 * @param name of the file as it was handed in
 * @param hash SHA-256, in hexadecimal digits
 * @param withdrawn null while it counts
 */
record FiledDocument(
        UUID id,
        FileRecord record,
        String title,
        String note,
        String name,
        String hash,
        long bytes,
        String by,
        Instant at,
        @Nullable Withdrawn withdrawn) {
    boolean isStanding() {
        return withdrawn == null;
    }

    /** Who took it out again, and why. */
    record Withdrawn(String by, Instant at, String why) {}
}
