package org.baselinecme.delivery.reports;

import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance.Total;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a report proves; without an interval and without a total for participants who only waited, canceled or never
 * joined.
 *
 * @param key identifies the participant within the report: the e-mail in lower case, else the number, else the name
 * @param name as in the report; for a phone its number
 * @param email in lower case; empty where the report has none
 * @param span from joining to leaving; null without one
 * @param total a length without a place in time; null without one
 * @param openEnded whether the report has no leave time, so that the end of the session is used
 */
public record JoinInterval(
        String key,
        String name,
        String email,
        @Nullable TimeInterval span,
        @Nullable Total total,
        boolean openEnded) {}
