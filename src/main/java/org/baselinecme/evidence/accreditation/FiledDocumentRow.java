package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filed document as pages show it, with names of people.
 *
 * @param fileName as uploaded
 * @param hash SHA-256, in hexadecimal digits
 * @param withdrawnBy null, as are the two that follow, unless the document was withdrawn
 */
record FiledDocumentRow(
        UUID id,
        FileRecord record,
        String title,
        String note,
        String fileName,
        String hash,
        long bytes,
        String filedBy,
        Instant filedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {
    boolean isCurrent() {
        return withdrawnAt == null;
    }
}
