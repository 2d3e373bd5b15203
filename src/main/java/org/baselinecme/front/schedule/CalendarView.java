package org.baselinecme.front.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** How much of the calendar is shown. Weeks begin on Sunday, as in the United States. */
enum CalendarView {
    /** The weeks of a month, whole. */
    MONTH,
    /** A week. */
    WEEK,
    /** The days of four weeks that have a session. */
    AGENDA;

    private static final int WEEKS = 4;

    /** The view of this name, and the month where there is none. */
    static CalendarView of(String code) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElse(MONTH);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String message() {
        return "calendar.view." + code();
    }

    /** The first day shown around this day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> sunday(day.withDayOfMonth(1));
            case WEEK -> sunday(day);
            case AGENDA -> day;
        };
    }

    /** The last day shown around this day. */
    LocalDate last(LocalDate day) {
        return switch (this) {
            case MONTH -> sunday(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
            case WEEK -> sunday(day).plusDays(6);
            case AGENDA -> day.plusWeeks(WEEKS).minusDays(1);
        };
    }

    /** A day so many steps later; earlier where {@code steps} is negative. */
    LocalDate step(LocalDate day, int steps) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
            case WEEK -> day.plusWeeks(steps);
            case AGENDA -> day.plusWeeks((long) WEEKS * steps);
        };
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }
}
