package org.baselinecme.office.retention;

import org.jspecify.annotations.Nullable;

/**
 * A kind of data in the schedule, as a page shows it.
 *
 * @param unit the end of the message key of the period; empty for a kind without one
 * @param removal the end of the message key of what happens then
 * @param since when this version took effect, in words; empty for a kind without a period
 * @param by who set it; null for what the product came with
 */
public record RetentionRow(
        String kind,
        int amount,
        String unit,
        String reason,
        String source,
        String removal,
        String since,
        @Nullable String by) {
    /** Whether it stays for a period. */
    public boolean isTimed() {
        return !unit.isEmpty();
    }
}
