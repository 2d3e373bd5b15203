package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.baselinecme.office.office.Moments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-22, left.past, 1, stop",
        "2026-04-15, 2027-04-14, left.under-way, 0, stop",
        "2026-11-23, 2026-11-23, left.today, 0, stop",
        "2026-11-24, 2026-11-24, left.hours, 1, stop",
        "2026-11-25, 2026-11-26, left.hours, 25, stop",
        "2026-11-26, 2026-11-26, left.days, 3, wait",
        "2026-12-07, 2026-12-07, left.days, 14, wait",
        "2026-12-08, 2026-12-08, left.days, 15, ''",
    })
    void time_left_is_in_hours_for_two_days_then_in_days_of_the_offices_time_zone(
            LocalDate starts, LocalDate ends, String message, long count, String tone) {
        var denver = new Moments(ZoneId.of("America/Denver"), Instant.parse("2026-11-24T05:50:00Z"));
        assertThat(TimeLeft.of(starts, ends, null, denver)).isEqualTo(new TimeLeft(message, count, tone));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31T12:00:00Z, 43", "2026-03-07T12:00:00Z, 42"})
    void daylight_saving_changes_are_counted_in_elapsed_hours(Instant now, long hours) {
        var denver = new Moments(ZoneId.of("America/Denver"), now);
        var start = denver.today().plusDays(2);
        assertThat(TimeLeft.of(start, start, null, denver).count()).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:00, left.hours, 9, stop",
        "2026-11-26T08:00, left.days, 3, wait",
        "2026-11-23T23:10, left.hours, 0, stop"
    })
    void the_time_left_of_a_series_is_that_of_its_next_session(
            LocalDateTime next, String message, long count, String tone) {
        var denver = new Moments(ZoneId.of("America/Denver"), Instant.parse("2026-11-24T05:50:00Z"));
        var left = TimeLeft.of(LocalDate.parse("2026-04-15"), LocalDate.parse("2027-04-14"), next, denver);
        assertThat(left).isEqualTo(new TimeLeft(message, count, tone));
        assertThat(left.isAhead()).isTrue();
    }
}
