package org.baselinecme.planning.timetable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How often a slot is repeated, each time a week later.
 *
 * @param times how many more times, at most
 * @param until the last date, included; null for none
 */
public record Repetition(int times, @Nullable LocalDate until) {
    /** A year of weeks. */
    static final int MOST = 52;

    private static final int DAYS_A_WEEK = 7;

    /**
     * {@link Refused} unless a number from 1 to 52 or a date is typed; of both, what is reached first counts.
     *
     * @param page where it can be typed again
     */
    public static Repetition of(String page, String times, String until) {
        var last = until.isBlank() ? null : date(until).orElseThrow(() -> unclear(page));
        if (times.isBlank() && last != null) return new Repetition(MOST, last);
        if (!times.strip().matches("\\d{1,2}")) throw unclear(page);
        var number = Integer.parseInt(times.strip());
        if (number < 1 || number > MOST) throw unclear(page);
        return new Repetition(number, last);
    }

    private static Refused unclear(String page) {
        return new Refused(List.of(Objection.blocking("agenda.repeat", page, MOST)));
    }

    /** A date as a date field sends it; empty for anything else. */
    public static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The days of the repeats of a slot on this day. */
    public List<LocalDate> after(LocalDate day) {
        return Stream.iterate(day.plusDays(DAYS_A_WEEK), next -> next.plusDays(DAYS_A_WEEK))
                .limit(times)
                .takeWhile(next -> until == null || !next.isAfter(until))
                .toList();
    }
}
