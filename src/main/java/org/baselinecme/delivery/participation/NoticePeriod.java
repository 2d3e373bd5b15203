package org.baselinecme.delivery.participation;

import java.time.Instant;
import org.baselinecme.office.office.Moments;

/**
 * How long a composed notice is valid without a change: one day of the office. Whether a disclosure is still current, and
 * whether a relationship still makes an owner or employee, depends on the date only.
 */
record NoticePeriod(Instant from, Instant until) {
    /** The day of the office in which a notice is composed. */
    static NoticePeriod of(Moments moments) {
        var today = moments.today();
        return new NoticePeriod(
                today.atStartOfDay(moments.zone()).toInstant(),
                today.plusDays(1).atStartOfDay(moments.zone()).toInstant());
    }
}
