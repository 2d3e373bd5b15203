package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("findings B4: dates and times in other languages")
class ReportMomentTest {
    private static final LocalDate NEAR = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/24/2026 01:11:00 PM",
                "24/11/26, 13:11:00",
                "Nov 24, 2026 13:11:00",
                "24‏/11‏/2026، 1:11:00 م",
                "2026-11-24 13 h 11 min 00 s",
                "26. 11. 24. 오후 1:11:00",
                "26. 11. 24. PM 1:11:00",
                "2026年11月24日 下午1:11:00",
                "2026年11月24日13時11分00秒",
                "令和8年11月24日 13:11",
                "24 de noviembre de 2026, 13:11:00",
                "martes, 24 de noviembre de 2026, 1:11:00 p. m.",
                "24. November 2026 um 13:11:00",
                "24.11.2026 klo 13.11.00",
                "24 нояб. 2026 г., 13:11:00",
                "٢٤‏/١١‏/٢٠٢٦، ١:١١:٠٠ م",
                "24/11/2569 13:11:00",
                "13:11:00 24/11/2026",
                "2026-11-24T13:11:00.123",
                "24-Nov-2026 1:11 PM",
                "24 listopad 2026 13:11",
                "24 listopada 2026, 13:11:00",
                "24. listopadu 2026 13:11",
                "24 ноябрь 2026 13:11",
                "24 листопад 2026 13:11",
                "24 листопада 2026 р. о 13:11",
                "24 листопада 2026 р., 13:11:00",
                "24 ноября 2026 г. в 13:11",
                "20261124T131100Z",
                "20261124T1311",
                "20261124 131100",
                "24 Νοέμβριος 2026 13:11",
                "24 Νοεμβρίου 2026 1:11 μ.μ.",
                "24 marraskuu 2026 13.11",
                "24. marraskuuta 2026 klo 13.11",
                "24 de novembre de 2026 13:11"
            })
    void a_moment_is_read(String cell) {
        var found = ReportMoment.of(cell).orElseThrow();
        var days = Arrays.stream(DateOrder.values())
                .flatMap(order -> order.read(Objects.requireNonNull(found.date()), NEAR).stream())
                .toList();
        assertThat(days).contains(NEAR);
        assertThat(LocalDateTime.of(NEAR, Objects.requireNonNull(found.time())))
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 13, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "(unknown)",
                "--",
                "8 hours",
                "25:00",
                "24/11/2026 13:61",
                "13:00 AM",
                "tomorrow 8:00",
                "45 min",
                "1 h 2 min 3 s 4",
                "ana@probe.example",
                "Who 1a2b3",
                "Who 6c021a",
                "192.168.10.11",
                "11/24/2026 8:00 Uhrzeit",
                "24.11.2026 08:00 XYZ",
                "20261324T080000Z",
                "20261124T250000Z",
                "202611240800"
            })
    void anything_else_is_not_a_whole_moment(String cell) {
        assertThat(ReportMoment.of(cell).filter(ReportMoment::isWhole)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "24.11.2026 08:00 MEZ, +01:00",
        "24.07.2026 08:00 MESZ, +02:00",
        "2026-11-24T08:00:00Z, Z",
        "2026-11-24t08:00:00z, Z",
        "2026-11-24T08:00:00.1234567Z, Z",
        "20261124T080000Z, Z",
        "20261124T080000-0700, -07:00",
        "20261124T0800+01, +01:00",
        "2026-11-24T08:00:00+02:00, +02:00",
        "2026-11-24 08:00:00+02, +02:00",
        "2026-11-24T08:00:00+0200, +02:00",
        "2026-11-24T08:00:00-07:00[America/Denver], -07:00",
        "2026-11-24T08:00:00Z[UTC], Z",
        "24 listopad 2026 08:00:00 +01:00, +01:00",
        "11/24/2026 8:00 AM UTC, Z",
        "11/24/2026 8:00 AM (GMT-5), -05:00",
        "11/24/2026 8:00 AM EST, -05:00"
    })
    void its_offset_is_read(String cell, String offset) {
        assertThat(ReportMoment.of(cell).orElseThrow().offset()).isEqualTo(ZoneOffset.of(offset));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            63               | 3780
            63 mins          | 3780
            1 hr 2 min       | 3720
            1:02:10          | 3730
            PT1H2M           | 3720
            2 godz. 19 min 19 s | 8359
            19m 21s          | 1161
            1시간 2분        | 3720
            1 小时 2 分钟    | 3720
            45,5             | 2730
            1 ora 5 min      | 3900
            """)
    void a_duration_is_read(String cell, int seconds) {
        assertThat(ReportDuration.of(cell, 60)).containsExactly(seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1:30  | 5400,90
            5 foo | 18000,300,5
            """)
    void a_duration_of_unknown_units_can_be_several(String cell, String seconds) {
        assertThat(ReportDuration.of(cell, 60))
                .isEqualTo(List.of(seconds.split(",")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "a while", "1 2 3 4", "soon 5 min", ""})
    void anything_else_is_no_duration(String cell) {
        assertThat(ReportDuration.of(cell, 60)).isEmpty();
    }
}
