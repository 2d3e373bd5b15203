package org.baselinecme.office.office;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an outside body's list.
 *
 * @param verifiedOn when its wording was last checked with its owner; null if never
 */
public record ReferenceRow(
        String list,
        String code,
        String label,
        Map<String, String> attributes,
        @Nullable LocalDate validTo,
        String source,
        @Nullable LocalDate verifiedOn) {
    /** Whether it has to be checked with its owner (R71): never checked, or before this many months, while it is offered. */
    public boolean isStale(LocalDate today, int months) {
        if (validTo != null && validTo.isBefore(today)) return false;
        return verifiedOn == null || verifiedOn.plusMonths(months).isBefore(today);
    }

    /** One attribute, or an empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
