package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.planning.terms.DisclosureValidity;
import org.jspecify.annotations.Nullable;

/**
 * A person's current disclosure with the dates of all earlier ones, as pages and rules read it. "Nothing to disclose" is
 * a disclosure without relationships (Standard 3.1).
 *
 * @param validity when it was submitted, and for how long it is valid
 * @param history when the person disclosed, the current disclosure included, oldest first
 * @param changedAt when a change was last reported that it does not contain yet; null where none was
 */
record CurrentDisclosure(
        DisclosureId id,
        DisclosureValidity validity,
        List<DisclosureValidity> history,
        @Nullable Instant changedAt,
        List<RelationshipDetails> relationships) {

    /**
     * From when a role that began at {@code roleStart} is covered: the disclosure that was valid at that time, else the
     * next one.
     */
    Instant coveredFrom(Instant roleStart, ZoneId zone) {
        var valid = history.stream().filter(one -> !one.from().isAfter(roleStart) && one.isValidAt(roleStart, zone));
        return valid.map(DisclosureValidity::from)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> history.stream()
                        .map(DisclosureValidity::from)
                        .filter(at -> at.isAfter(roleStart))
                        .findFirst()
                        .orElse(submittedAt()));
    }

    /** When it was submitted. */
    Instant submittedAt() {
        return validity.from();
    }

    /** The time from which it is not valid: its expiry, or an earlier report of a change. */
    Instant staleSince(ZoneId zone) {
        var expired = validUntil(zone).atStartOfDay(zone).toInstant();
        return changedAt != null && changedAt.isBefore(expired) ? changedAt : expired;
    }

    boolean isStale(Instant now, ZoneId zone) {
        return changedAt != null || !validity.isValidAt(now, zone);
    }

    /** The first day on which it is no longer valid. */
    LocalDate validUntil(ZoneId zone) {
        return validity.until(zone);
    }
}
