package org.baselinecme.planning.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * For how long a disclosure is valid (R21).
 *
 * @param from when it was submitted
 * @param months as the office had set it at that time
 */
public record DisclosureValidity(Instant from, int months) {
    /** The first day on which it is no longer valid. */
    public LocalDate until(ZoneId zone) {
        return LocalDate.ofInstant(from, zone).plusMonths(months);
    }

    /** Whether it was valid on the day of this moment. */
    public boolean isValidAt(Instant moment, ZoneId zone) {
        return until(zone).isAfter(LocalDate.ofInstant(moment, zone));
    }
}
