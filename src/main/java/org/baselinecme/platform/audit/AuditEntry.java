package org.baselinecme.platform.audit;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it stands in the record.
 *
 * @param seq its place in the record, rising
 * @param kind the fact's name, such as {@code NeedsSubmitted}
 * @param before what stood before, by field
 * @param after what stood after, by field
 */
public record AuditEntry(
        long seq,
        Instant at,
        PersonId actor,
        String kind,
        @Nullable String why,
        Map<String, Object> before,
        Map<String, Object> after) {}
