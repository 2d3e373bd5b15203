package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("dates and times as people in the United States write them")
class DateTextTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");

    @ParameterizedTest
    @CsvSource({
        "07:44, 08:44, 7:44–8:44 AM",
        "11:30, 12:30, 11:30 AM–12:30 PM",
        "12:00, 13:05, 12:00–1:05 PM",
        "00:00, 00:30, 12:00–12:30 AM",
        "23:00, 00:30, 11:00 PM–12:30 AM"
    })
    void morning_and_afternoon_are_named_once_where_both_are_the_same(LocalTime from, LocalTime until, String text) {
        assertThat(DateText.times(from, until)).isEqualTo(text);
    }

    @Test
    void a_range_has_both_years_where_it_crosses_one() {
        assertThat(DateText.days(DAY, DAY)).isEqualTo("Mon, Nov 30, 2026");
        assertThat(DateText.days(DAY, DAY.plusDays(1))).isEqualTo("Mon, Nov 30 – Tue, Dec 1, 2026");
        assertThat(DateText.days(DAY, DAY.plusDays(32))).isEqualTo("Mon, Nov 30, 2026 – Fri, Jan 1, 2027");
        assertThat(DateText.dates(DAY, DAY.plusDays(1))).isEqualTo("Nov 30, 2026 – Dec 1, 2026");
    }

    @Test
    void a_time_names_its_zone() {
        assertThat(DateText.zoned(DAY.atTime(7, 44).atZone(ZoneId.of("America/Denver"))))
                .isEqualTo("7:44 AM MST");
        assertThat(DateText.zoned(DAY.atTime(19, 4).atZone(ZoneId.of("America/Phoenix"))))
                .isEqualTo("7:04 PM MST");
    }

    @ParameterizedTest
    @CsvSource({
        "7:30 AM, 07:30",
        "7:30 am, 07:30",
        "7:30a, 07:30",
        "7:30 p.m., 19:30",
        "730p, 19:30",
        "0730, 07:30",
        "730, 07:30",
        "07:30:00, 07:30",
        "19:30, 19:30",
        "1930, 19:30",
        "7.30 pm, 19:30",
        "7a, 07:00",
        "12 PM, 12:00",
        "12 AM, 00:00",
        "12:30a, 00:30",
        "00:30, 00:30"
    })
    void a_typed_time_is_read_however_it_is_written(String typed, LocalTime time) {
        assertThat(DateText.read(" " + typed + " ")).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "24:00", "13:00 AM", "0:30 AM", "7:60", "25", "7:3", "noon", "7:30 x", "12345", "-7:30"
            })
    void what_can_mean_two_times_or_none_is_refused(String typed) {
        assertThat(DateText.read(typed)).isEmpty();
    }
}
