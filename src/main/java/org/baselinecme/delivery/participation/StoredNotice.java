package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A learner notice as it is stored.
 *
 * @param changes the current count of changes to the activity
 * @param hash null where no notice was composed after them, as are the following
 */
record StoredNotice(
        long changes,
        @Nullable String hash,
        @Nullable List<NoticeContent.Part> parts,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {
    /** What it says at this time; empty where it must be composed anew. */
    Optional<NoticeContent> contentAt(Instant now) {
        if (hash == null || parts == null || validFrom == null || validUntil == null) return Optional.empty();
        return now.isBefore(validFrom) || !now.isBefore(validUntil)
                ? Optional.empty()
                : Optional.of(new NoticeContent(hash, parts));
    }
}
