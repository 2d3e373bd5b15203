package org.baselinecme.front.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The calendar as it is shown.
 *
 * @param title the month or the days, for people
 * @param total number of sessions shown
 */
record CalendarPage(
        CalendarFilter filter,
        String title,
        int total,
        List<Day> days,
        List<Clash> clashes,
        List<Choice> departments,
        List<Choice> rooms,
        List<Choice> people,
        LocalDate today) {
    public CalendarView[] views() {
        return CalendarView.values();
    }

    public String before() {
        return filter.around(filter.view().step(filter.day(), -1));
    }

    public String after() {
        return filter.around(filter.view().step(filter.day(), 1));
    }

    public String now() {
        return filter.around(today);
    }

    /** Whether days stand in a grid of weeks; a list of days otherwise. */
    public boolean isGrid() {
        return filter.view() == CalendarView.MONTH;
    }

    /**
     * A day.
     *
     * @param name with weekday, for people
     * @param outside whether it belongs to another month
     */
    record Day(LocalDate date, String name, boolean today, boolean outside, List<CalendarSession> sessions) {
        public int number() {
            return date.getDayOfMonth();
        }
    }

    /** What the calendar can be narrowed by. */
    record Choice(String value, String text) {
        static Choice of(UUID id, String text) {
            return new Choice(id.toString(), text);
        }
    }
}
