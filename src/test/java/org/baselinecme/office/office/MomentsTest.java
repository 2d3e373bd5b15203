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
    void a_time_today_says_today() {
        assertThat(moments.say(Instant.parse("2026-11-22T21:02:00Z"))).isEqualTo("Today 14:02");
    }

    @Test
    void another_day_shows_its_weekday() {
        assertThat(moments.say(Instant.parse("2026-11-20T21:02:00Z"))).isEqualTo("Fri, Nov 20, 14:02");
    }

    @Test
    void another_year_shows_its_year() {
        assertThat(moments.say(Instant.parse("2025-11-24T21:02:00Z"))).isEqualTo("Mon, Nov 24, 2025, 14:02");
        assertThat(moments.day(LocalDate.parse("2027-03-01"))).isEqualTo("Mon, Mar 1, 2027");
    }

    @Test
    void the_local_time_is_added_only_if_it_differs() {
        var at = Instant.parse("2026-11-26T15:00:00Z");
        assertThat(moments.beside(at, ZoneId.of("America/New_York"))).isEqualTo("Thu, Nov 26, 10:00 EST");
        assertThat(moments.beside(at, ZoneId.of("Asia/Tokyo"))).isEqualTo("Fri, Nov 27, 00:00 JST");
        assertThat(moments.beside(at, ZoneId.of("America/Boise"))).isEmpty();
    }

    @Test
    void one_day_is_shown_once() {
        var day = LocalDate.parse("2026-11-30");
        assertThat(moments.days(day, day)).isEqualTo("Mon, Nov 30");
        assertThat(moments.days(day, day.plusDays(1))).isEqualTo("Mon, Nov 30 – Tue, Dec 1");
    }

    @Test
    void days_are_counted_by_the_offices_calendar() {
        assertThat(moments.daysSince(Instant.parse("2026-11-22T06:59:00Z"))).isEqualTo(1);
        assertThat(moments.daysSince(Instant.parse("2026-11-22T07:01:00Z"))).isZero();
    }
}
