package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person disclosed at one moment, for every activity. "Nothing to disclose" is an answer (Standard 3.1).
 *
 * @param history when the person disclosed, this one and all before, oldest first
 * @param changedAt when a change was reported that it does not hold yet; null where none was
 */
record Disclosure(
        UUID id,
        PersonId person,
        Instant submittedAt,
        List<Instant> history,
        Method method,
        PersonId recordedBy,
        @Nullable Instant changedAt,
        List<Relationship> relationships) {
    /** Relationships of the prior 24 months are disclosed (Standard 3.1). */
    static final int LOOK_BACK_MONTHS = 24;

    /** Since when a role that began at {@code role} is covered: by the disclosure that counted then, or the next one. */
    Instant covers(Instant role, ZoneId zone) {
        var counted = history.stream()
                .filter(said -> !said.isAfter(role) && endOf(said, zone).isAfter(LocalDate.ofInstant(role, zone)));
        return counted.reduce((earlier, later) -> later)
                .orElseGet(() -> history.stream()
                        .filter(said -> said.isAfter(role))
                        .findFirst()
                        .orElse(submittedAt));
    }

    /** What lies within the 24 months before this day. */
    Stream<Relationship> within(LocalDate today) {
        var oldest = today.minusMonths(LOOK_BACK_MONTHS);
        return relationships.stream()
                .filter(r -> r.endedOn() == null || !r.endedOn().isBefore(oldest));
    }

    /** From when on it no longer counted, where it does not. */
    Instant staleSince(ZoneId zone) {
        var aged = validUntil(zone).atStartOfDay(zone).toInstant();
        return changedAt != null && changedAt.isBefore(aged) ? changedAt : aged;
    }

    boolean isStale(Instant now, ZoneId zone) {
        return changedAt != null || !validUntil(zone).isAfter(now.atZone(zone).toLocalDate());
    }

    /** The first day on which it counts no more. */
    LocalDate validUntil(ZoneId zone) {
        return endOf(submittedAt, zone);
    }

    private static LocalDate endOf(Instant said, ZoneId zone) {
        return LocalDate.ofInstant(said, zone).plusMonths(ClearanceState.VALID_MONTHS);
    }

    /** How it came in. */
    enum Method {
        FORM,
        RENEWAL,
        VERBAL
    }
}
