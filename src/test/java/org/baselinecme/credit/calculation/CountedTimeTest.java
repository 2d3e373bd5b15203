package org.baselinecme.credit.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.junit.jupiter.api.Test;

class CountedTimeTest {
    private final CountedTime converter = new CountedTime();

    @Test
    void a_value_survives_a_round_trip() {
        var intervals = List.of(
                new TimeInterval(Instant.parse("2027-03-01T08:00:00Z"), Instant.parse("2027-03-01T08:51:07.25Z")),
                new TimeInterval(Instant.parse("2027-03-01T09:30:00Z"), Instant.parse("2027-03-01T10:30:00Z")));
        var text = converter.convertToDatabaseColumn(intervals);
        assertThat(text)
                .isEqualTo("{[\"2027-03-01 08:00:00+00\",\"2027-03-01 08:51:07.25+00\"),"
                        + "[\"2027-03-01 09:30:00+00\",\"2027-03-01 10:30:00+00\")}");
        assertThat(converter.convertToEntityAttribute(text)).isEqualTo(intervals);
    }

    @Test
    void no_time_is_an_empty_multirange() {
        assertThat(converter.convertToDatabaseColumn(List.of())).isEqualTo("{}");
        assertThat(converter.convertToEntityAttribute("{}")).isEmpty();
    }

    @Test
    void a_zone_with_minutes_is_read() {
        assertThat(converter.convertToEntityAttribute(
                        "{[\"2027-03-01 13:30:00+05:30\",\"2027-03-01 14:30:00+05:30\")}"))
                .containsExactly(
                        new TimeInterval(Instant.parse("2027-03-01T08:00:00Z"), Instant.parse("2027-03-01T09:00:00Z")));
    }
}
