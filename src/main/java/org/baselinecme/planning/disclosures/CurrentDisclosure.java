package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's current disclosure with the dates of all earlier ones, as pages and rules read it. "Nothing to disclose" is
 * a disclosure without relationships (Standard 3.1).
 *
 * @param history when the person disclosed, the current disclosure included, oldest first
 * @param changedAt when a change was last reported that it does not contain yet; null where none was
 */
record CurrentDisclosure(
        DisclosureId id,
        Instant submittedAt,
        List<Instant> history,
        @Nullable Instant changedAt,
        List<RelationshipDetails> relationships) {

    /**
     * From when a role that began at {@code roleStart} is covered: the disclosure that was valid at that time, else the
     * next one.
     */
    Instant coveredFrom(Instant roleStart, ZoneId zone) {
        var valid = history.stream()
                .filter(at ->
                        !at.isAfter(roleStart) && expiryOf(at, zone).isAfter(LocalDate.ofInstant(roleStart, zone)));
        return valid.reduce((earlier, later) -> later)
                .orElseGet(() -> history.stream()
                        .filter(at -> at.isAfter(roleStart))
                        .findFirst()
                        .orElse(submittedAt));
    }

    /** Relationships that continue or ended within the 24 months before this day. */
    Stream<RelationshipDetails> withinLookBack(LocalDate today) {
        return relationships.stream()
                .filter(relationship -> relationship.asDisclosed().isWithinLookBack(today));
    }

    /** The time from which it is not valid: its expiry, or an earlier report of a change. */
    Instant staleSince(ZoneId zone) {
        var expired = validUntil(zone).atStartOfDay(zone).toInstant();
        return changedAt != null && changedAt.isBefore(expired) ? changedAt : expired;
    }

    boolean isStale(Instant now, ZoneId zone) {
        return changedAt != null || !validUntil(zone).isAfter(now.atZone(zone).toLocalDate());
    }

    /** The first day on which it is no longer valid. */
    LocalDate validUntil(ZoneId zone) {
        return expiryOf(submittedAt, zone);
    }

    private static LocalDate expiryOf(Instant submitted, ZoneId zone) {
        return LocalDate.ofInstant(submitted, zone).plusMonths(ClearanceState.VALID_MONTHS);
    }
}
