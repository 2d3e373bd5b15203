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
    /** How many months after it was checked an entry has to be checked again (R71). */
    public static final int VALID_MONTHS = 12;

    /** Whether it has to be checked with its owner: never checked, too long ago, or expired while it is offered. */
    public boolean isStale(LocalDate today) {
        if (validTo != null && validTo.isBefore(today)) return false;
        return verifiedOn == null || verifiedOn.plusMonths(VALID_MONTHS).isBefore(today);
    }

    /** One attribute, or an empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
