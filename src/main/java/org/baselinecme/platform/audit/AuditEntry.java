package org.baselinecme.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An audit event as it is stored.
 *
 * @param seq its position in the log, ascending
 * @param kind the stored name of the event, such as {@code NeedsSubmitted}
 * @param about what it happened to; null where that is the activity as a whole
 * @param before values before the change, by field
 * @param after values after the change, by field
 */
public record AuditEntry(
        long seq,
        Instant at,
        PersonId actor,
        String kind,
        @Nullable String why,
        @Nullable UUID about,
        Map<String, Object> before,
        Map<String, Object> after) {}
