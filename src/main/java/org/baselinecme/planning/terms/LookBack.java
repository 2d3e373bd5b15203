package org.baselinecme.planning.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time whose relationships are disclosed (Standard 3.1).
 *
 * @param today the office's calendar day
 * @param months how many before it; 24 at least
 */
public record LookBack(LocalDate today, int months) {
    /** Whether what ended on this day continued within it; null for what continues. */
    public boolean covers(@Nullable LocalDate endedOn) {
        return endedOn == null || !endedOn.isBefore(today.minusMonths(months));
    }
}
