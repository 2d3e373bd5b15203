package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private final Moments moments = new Moments(ZoneId.of("America/Denver"), Instant.parse("2026-11-23T05:30:00Z"));

    @Test
    void today_is_in_the_offices_time_zone() {
        assertThat(moments.today()).isEqualTo(LocalDate.parse("2026-11-22"));
    }

    @Test
    void a_time_today_has_its_date_as_a_page_may_be_read_tomorrow() {
        assertThat(moments.say(Instant.parse("2026-11-22T21:02:00Z"))).isEqualTo("Sun, Nov 22, 2:02 PM");
    }

    @Test
    void records_and_mails_have_the_year_and_the_zone() {
        assertThat(moments.exact(Instant.parse("2026-11-22T21:02:00Z"))).isEqualTo("Sun, Nov 22, 2026, 2:02 PM MST");
        assertThat(moments.exact(Instant.parse("2026-07-01T06:00:00Z"))).isEqualTo("Wed, Jul 1, 2026, 12:00 AM MDT");
        assertThat(moments.zoned(Instant.parse("2026-11-22T19:00:00Z"))).isEqualTo("Sun, Nov 22, 12:00 PM MST");
    }

    @Test
    void another_day_shows_its_weekday() {
        assertThat(moments.say(Instant.parse("2026-11-20T21:02:00Z"))).isEqualTo("Fri, Nov 20, 2:02 PM");
    }

    @Test
    void another_year_shows_its_year() {
        assertThat(moments.say(Instant.parse("2025-11-24T21:02:00Z"))).isEqualTo("Mon, Nov 24, 2025, 2:02 PM");
        assertThat(moments.day(LocalDate.parse("2027-03-01"))).isEqualTo("Mon, Mar 1, 2027");
    }

    @Test
    void the_local_time_is_added_only_if_it_differs() {
        var at = Instant.parse("2026-11-26T15:00:00Z");
        assertThat(moments.beside(at, ZoneId.of("America/New_York"))).isEqualTo("Thu, Nov 26, 10:00 AM EST");
        assertThat(moments.beside(at, ZoneId.of("Asia/Tokyo"))).isEqualTo("Fri, Nov 27, 12:00 AM JST");
        assertThat(moments.beside(at, ZoneId.of("America/Boise"))).isEmpty();
    }

    @Test
    void a_recorded_value_is_shown_as_people_write_it() {
        assertThat(moments.readable("2026-11-30")).isEqualTo("Mon, Nov 30, 2026");
        assertThat(moments.readable("08:00:00")).isEqualTo("8:00 AM");
        assertThat(moments.readable("2026-11-30T15:00:00Z")).isEqualTo("Mon, Nov 30, 2026, 8:00 AM MST");
        assertThat(moments.readable("2026-02-30")).isEqualTo("2026-02-30");
        assertThat(moments.readable("Sepsis 2026-11-30")).isEqualTo("Sepsis 2026-11-30");
    }

    @Test
    void one_day_is_shown_once() {
        var day = LocalDate.parse("2026-11-30");
        assertThat(moments.days(day, day)).isEqualTo("Mon, Nov 30");
        assertThat(moments.days(day, day.plusDays(1))).isEqualTo("Mon, Nov 30 – Tue, Dec 1");
        assertThat(moments.days(day, day.plusDays(40))).isEqualTo("Mon, Nov 30, 2026 – Sat, Jan 9, 2027");
        assertThat(moments.days(day.plusYears(1), day.plusYears(1).plusDays(1)))
                .isEqualTo("Tue, Nov 30 – Wed, Dec 1, 2027");
    }

    @Test
    void days_are_counted_by_the_offices_calendar() {
        assertThat(moments.daysSince(Instant.parse("2026-11-22T06:59:00Z"))).isEqualTo(1);
        assertThat(moments.daysSince(Instant.parse("2026-11-22T07:01:00Z"))).isZero();
    }
}
