package org.baselinecme.home;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.baselinecme.office.Moments;

/**
 * How long it is until an activity starts, in words and a tone. Counted to the beginning of its first day in the office's
 * zone: an hour that nobody said is not made up.
 *
 * @param message key of the words
 * @param count fills them: hours or days
 * @param tone grave within two days, to be minded within a fortnight, and otherwise nothing
 */
record Left(String message, long count, String tone) {
    private static final int HOURS = 48;
    private static final int SOON = 14;

    static Left of(LocalDate startsOn, LocalDate endsOn, Moments moments) {
        var today = moments.today();
        if (endsOn.isBefore(today)) return new Left("left.past", ChronoUnit.DAYS.between(endsOn, today), "stop");
        if (startsOn.isBefore(today)) return new Left("left.under-way", 0, "stop");
        if (startsOn.equals(today)) return new Left("left.today", 0, "stop");
        var hours = Duration.between(moments.now(), startsOn.atStartOfDay(moments.zone()))
                .toHours();
        if (hours < HOURS) return new Left("left.hours", hours, "stop");
        var days = ChronoUnit.DAYS.between(today, startsOn);
        return new Left("left.days", days, days <= SOON ? "wait" : "");
    }
}
