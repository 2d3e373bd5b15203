package org.baselinecme.front.home;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * Time until an activity or its next session starts, as words and a tone. Without an agenda it is counted to the start of the
 * first day in the office's zone.
 *
 * @param message key of the words
 * @param count argument of the words: hours or days
 * @param tone {@code stop} within 48 hours, {@code wait} within 14 days, empty otherwise
 */
record TimeLeft(String message, long count, String tone) {
    private static final int HOURS = 48;
    private static final int SOON = 14;

    static TimeLeft of(LocalDate startsOn, LocalDate endsOn, @Nullable LocalDateTime next, Moments moments) {
        var today = moments.today();
        if (endsOn.isBefore(today)) return new TimeLeft("left.past", ChronoUnit.DAYS.between(endsOn, today), "stop");
        if (next != null) return until(next, moments);
        if (startsOn.isBefore(today)) return new TimeLeft("left.under-way", 0, "stop");
        if (startsOn.equals(today)) return new TimeLeft("left.today", 0, "stop");
        return until(startsOn.atStartOfDay(), moments);
    }

    private static TimeLeft until(LocalDateTime start, Moments moments) {
        var hours = Duration.between(moments.now(), LocalMoment.of(start, moments.zone()))
                .toHours();
        if (hours < HOURS) return new TimeLeft("left.hours", hours, "stop");
        var days = ChronoUnit.DAYS.between(moments.today(), start.toLocalDate());
        return new TimeLeft("left.days", days, days <= SOON ? "wait" : "");
    }

    /** Whether there is a start to come. */
    boolean isAhead() {
        return !message.equals("left.past") && !message.equals("left.under-way");
    }
}
