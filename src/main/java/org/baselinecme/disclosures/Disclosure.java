package org.baselinecme.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.baselinecme.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person disclosed at one moment, for every activity. "Nothing to disclose" is an answer (Standard 3.1).
 *
 * @param changedAt when a change was reported that it does not hold yet; null where none was
 */
record Disclosure(
        UUID id,
        PersonId person,
        Instant submittedAt,
        Method method,
        PersonId recordedBy,
        @Nullable Instant changedAt,
        List<Relationship> relationships) {
    /** Relationships of the prior 24 months are disclosed (Standard 3.1). */
    static final int LOOK_BACK_MONTHS = 24;

    /** The office asks again after this many months. */
    static final int VALID_MONTHS = 12;

    boolean isStale(Instant now, ZoneId zone) {
        return changedAt != null || !validUntil(zone).isAfter(now.atZone(zone).toLocalDate());
    }

    /** The first day on which it counts no more. */
    LocalDate validUntil(ZoneId zone) {
        return submittedAt.atZone(zone).toLocalDate().plusMonths(VALID_MONTHS);
    }

    /** How it came in. */
    enum Method {
        FORM,
        RENEWAL,
        VERBAL
    }
}
