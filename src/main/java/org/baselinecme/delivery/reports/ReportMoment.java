package org.baselinecme.delivery.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time of day, or both, as a cell of a report has them. The order of day and month is decided for the whole file.
 *
 * @param date null for a time without a date
 * @param time null for a date without a time
 * @param offset from UTC, or a zone; null if neither the cell nor its heading has one
 */
record ReportMoment(
        DateOrder.@Nullable Parts date,
        @Nullable LocalTime time,
        @Nullable ZoneId offset) {
    /** Reads a cell in any language that Java knows; empty if it is something else or can mean two times. */
    static Optional<ReportMoment> of(String cell) {
        return MomentText.of(cell).flatMap(MomentText::moment);
    }

    boolean isDateOnly() {
        return date != null && time == null;
    }

    boolean isTimeOnly() {
        return date == null && time != null;
    }

    boolean isWhole() {
        return date != null && time != null;
    }

    /** Whether it has a date that exists in this order; true without a date. */
    boolean isPossible(DateOrder order, LocalDate near) {
        return date == null || order.read(date, near).isPresent();
    }

    ReportMoment at(ZoneId other) {
        return new ReportMoment(date, time, offset == null ? other : offset);
    }
}
