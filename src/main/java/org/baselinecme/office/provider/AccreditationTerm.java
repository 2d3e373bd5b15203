package org.baselinecme.office.provider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The accreditation that the provider holds.
 *
 * @param version counts changes; -1 before the first
 * @param accreditor the organization that decided; empty where none is entered
 * @param from the first day of the term
 * @param until the last day of the term
 */
public record AccreditationTerm(
        int version,
        String accreditor,
        @Nullable AccreditationStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Nothing is entered. */
    public static final AccreditationTerm NONE = new AccreditationTerm(-1, "", null, null, null);

    private static final int MONTHS_OF_NOTICE = 18;

    /** Whether the accreditor, the status and the end of the term are entered. */
    public boolean isEntered() {
        return !accreditor.isEmpty() && status != null && until != null;
    }

    /** Whether the term ends within eighteen months of this day, or ended: an application for the next one takes that long. */
    public boolean isEnding(LocalDate today) {
        return until != null && !today.isBefore(until.minusMonths(MONTHS_OF_NOTICE));
    }

    /** Whether the term ended before this day. */
    public boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
