package org.baselinecme.front.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The groups of the board and of the home page, in their order. */
enum BoardGroup {
    /** Blocked with less than 48 hours to the next session, or for more than a week since the start where no session is ahead. */
    OVERDUE,
    THIS_WEEK,
    NEXT_SIXTY_DAYS,
    LATER,
    /** The last day is over. */
    CLOSE_OUT;

    static final int WEEK = 7;
    private static final int SIXTY = 60;

    static BoardGroup of(BoardRow row, LocalDate today) {
        if (row.activity().endsOn().isBefore(today)) return CLOSE_OUT;
        if (row.isOverdue(today)) return OVERDUE;
        var days = ChronoUnit.DAYS.between(today, row.begins().toLocalDate());
        return days < WEEK ? THIS_WEEK : days <= SIXTY ? NEXT_SIXTY_DAYS : LATER;
    }

    /** Its id on the page, and the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
