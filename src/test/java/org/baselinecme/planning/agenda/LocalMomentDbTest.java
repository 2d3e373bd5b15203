package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.LocalMoment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A local time in the night of a clock change means the same moment in Java and in SQL. */
@DisplayName("findings E16: the ambiguous hour is read by one rule")
class LocalMomentDbTest extends DatabaseTest {
    @ParameterizedTest
    @CsvSource({
        "America/Denver, 2027-03-14T01:59, 2027-03-14T08:59:00Z", // before the clocks are set forward
        "America/Denver, 2027-03-14T02:30, 2027-03-14T09:30:00Z", // skipped: 03:30
        "America/Denver, 2027-03-14T03:00, 2027-03-14T09:00:00Z",
        "America/Denver, 2027-11-07T00:59, 2027-11-07T06:59:00Z",
        "America/Denver, 2027-11-07T01:00, 2027-11-07T07:00:00Z", // comes twice: the first time
        "America/Denver, 2027-11-07T01:30, 2027-11-07T07:30:00Z",
        "America/Denver, 2027-11-07T02:00, 2027-11-07T09:00:00Z",
        "Australia/Lord_Howe, 2027-04-04T01:45, 2027-04-03T14:45:00Z", // a change of half an hour
        "Europe/Berlin, 2027-10-31T02:30, 2027-10-31T00:30:00Z",
        "UTC, 2027-11-07T01:30, 2027-11-07T01:30:00Z"
    })
    void java_and_sql_agree(String zone, LocalDateTime local, Instant moment) {
        assertThat(LocalMoment.of(local, ZoneId.of(zone))).as("Java").isEqualTo(moment);
        assertThat(jdbc.sql("select local_moment(?, ?)")
                        .params(local, zone)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .as("SQL")
                .isEqualTo(moment);
    }

    @Test
    void a_session_whose_beginning_is_skipped_keeps_its_length() {
        var zone = ZoneId.of("America/Denver");
        var time = SlotTime.of(LocalDate.parse("2027-03-14"), LocalTime.of(2, 10), LocalTime.of(3, 5), zone);
        assertThat(time.minutes()).isEqualTo(55);
    }
}
