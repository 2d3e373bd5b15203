package org.baselinecme.front.home;

import java.time.LocalDate;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Until when a requirement has to be met, in words. What an activity is not ready without is due when its next session, or its first
 * day, begins; a requirement without such a date says since when it is there.
 *
 * @param message key of the words
 * @param date the date in them
 */
record NeedDate(String message, String date) {
    /**
     * @param first first day of the activity
     * @param next day of its next session; null where none is ahead
     */
    static NeedDate of(Requirement need, LocalDate first, @Nullable LocalDate next, Moments moments) {
        var today = moments.today();
        var since = need.since().atZone(moments.zone()).toLocalDate();
        var due = next == null ? first : next;
        if (need.blocks() && !due.isBefore(today)) return new NeedDate("board.due", moments.day(due));
        if (need.blocks() && !since.isAfter(first)) return new NeedDate("board.overdue", moments.day(first));
        return since.equals(today)
                ? new NeedDate("board.since-today", "")
                : new NeedDate("board.since", moments.day(since));
    }

    /** Whether its date is past. */
    public boolean isOverdue() {
        return message.equals("board.overdue");
    }
}
