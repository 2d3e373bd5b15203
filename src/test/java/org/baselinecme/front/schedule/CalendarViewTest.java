package org.baselinecme.front.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarViewTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 11);

    @Test
    void a_month_is_shown_in_whole_weeks_from_sunday() {
        assertThat(CalendarView.MONTH.first(DAY)).isEqualTo("2027-01-31");
        assertThat(CalendarView.MONTH.last(DAY)).isEqualTo("2027-03-06");
        assertThat(CalendarView.MONTH.step(LocalDate.of(2027, 1, 31), 1)).isEqualTo("2027-02-01");
    }

    @Test
    void a_week_begins_on_sunday_and_an_agenda_today() {
        assertThat(CalendarView.WEEK.first(DAY)).isEqualTo("2027-02-07");
        assertThat(CalendarView.WEEK.last(DAY)).isEqualTo("2027-02-13");
        assertThat(CalendarView.AGENDA.first(DAY)).isEqualTo(DAY);
        assertThat(CalendarView.AGENDA.last(DAY)).isEqualTo("2027-03-10");
    }

    @Test
    void an_address_that_means_nothing_shows_this_month() {
        var filter = CalendarFilter.of(Map.of("view", "decade", "day", "2027-02-30"), DAY);
        assertThat(filter.view()).isEqualTo(CalendarView.MONTH);
        assertThat(filter.day()).isEqualTo(DAY);
        assertThat(CalendarFilter.of(Map.of("day", "+999999999-12-31"), DAY).day())
                .isEqualTo(DAY);
    }

    @Test
    void filters_stay_when_the_days_change() {
        var filter = CalendarFilter.of(Map.of("room", "Hall A & B", "view", "week"), DAY);
        assertThat(filter.around(LocalDate.of(2027, 3, 1)))
                .isEqualTo("/calendar?view=week&day=2027-03-01&room=Hall%20A%20%26%20B");
    }
}
