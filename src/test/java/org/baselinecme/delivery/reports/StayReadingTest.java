package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.reports.RefusedLine.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("findings B1 and B3: a line proves its real minutes or nothing")
class StayReadingTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            2026-11-23T08:00 | 2026-11-23 08:00 | 2026-11-23 09:00     | ''        | 3600
            2026-11-23T08:00 | 2026-11-23 08:00 | 2026-11-23 08:59:10  | 60        | 3550
            2026-11-23T23:30 | 11:30 PM         | 12:30 AM             | 1 hr      | 3600
            2026-11-23T23:30 | 11:30 PM         | 12:30 AM             | 20 min    | 1200
            2026-11-23T23:30 | 23:40            | 00:20                | ''        | 2400
            2026-11-01T00:30 | 12:30 AM         | 3:30 AM              | 4 hr      | 14400
            2026-11-01T00:30 | 2026-11-01 00:30 | 2026-11-01 03:30     | ''        | 14400
            2026-11-01T01:00 | 2026-11-01 01:10 | 2026-11-01 01:40     | ''        | REPEATED_HOUR
            2026-11-01T00:30 | 2026-11-01 00:30 | 2026-11-01 01:30     | 60        | 3600
            2026-11-01T00:30 | 2026-11-01 00:30 | 2026-11-01 01:30     | 2 h       | 7200
            2026-11-01T01:00 | 2026-11-01 01:10 -0500 | 2026-11-01 01:40 -0600 | '' | 5400
            2026-03-08T01:30 | 2026-03-08 01:30 | 2026-03-08 03:30     | ''        | 3600
            2026-03-08T01:30 | 2026-03-08 02:30 | 2026-03-08 03:30     | ''        | SKIPPED_HOUR
            2026-11-23T08:00 | n/a              | 2026-11-23 09:00     | 5m        | JOINED
            2026-11-23T08:00 | ''               | 2026-11-23 09:00     | 5m        | JOINED
            2026-11-23T08:00 | 2026-11-23 08:00 | (unknown)            | 5m        | LEFT
            2026-11-23T08:00 | 2026-11-23 09:00 | 2026-11-23 08:00     | ''        | BACKWARD
            2026-11-23T08:00 | 2026-11-23 08:00 | 2026-11-23 01:15     | 5h 15m    | BACKWARD
            2026-11-23T08:00 | 2026-11-23 08:00 | 2026-11-23 09:00     | 5h 15m    | DISAGREES
            2026-11-23T08:00 | 2026-11-23 08:00 | 2026-11-23 09:00     | a while   | DURATION
            2026-11-23T08:00 | 2026-02-30 08:00 | 2026-11-23 09:00     | ''        | DATE
            2026-11-23T09:00 | 09:00            | 08:30                | ''        | TOO_LONG
            """)
    void it_is_read_or_refused(String begins, String joined, String left, String stayed, String expected) {
        var from = LocalDateTime.parse(begins).atZone(CHICAGO).toInstant();
        var session = new TimeInterval(from, from.plusSeconds(3600));
        var read = new StayReading(DateOrder.YEAR_MONTH_DAY, session, LocalTimes.in(CHICAGO))
                .stay(new ReportLine.Times(joined, left, stayed, 60, null));
        var found = read.span() != null
                ? Long.toString(read.span().seconds())
                : read.total() != null ? Integer.toString(read.total().seconds()) : String.valueOf(read.why());
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            FIRST  | 2026-11-01 01:10 | 2026-11-01 01:40 | ''  | 06:10 | 1800
            SECOND | 2026-11-01 01:10 | 2026-11-01 01:40 | ''  | 07:10 | 1800
            FIRST  | 2026-11-01 01:10 | 2026-11-01 01:40 | 30  | 06:10 | 1800
            SECOND | 2026-11-01 01:10 | 2026-11-01 01:40 | 30  | 07:10 | 1800
            SECOND | 2026-11-01 01:10 | 2026-11-01 01:40 | 90  | 06:10 | 5400
            FIRST  | 2026-11-01 00:30 | 2026-11-01 01:30 | ''  | 05:30 | 3600
            SECOND | 2026-11-01 00:30 | 2026-11-01 01:30 | ''  | 05:30 | 7200
            SECOND | 2026-11-01 00:30 | 2026-11-01 01:30 | 60  | 05:30 | 3600
            FIRST  | 01:50            | 01:10            | ''  | 06:50 | 1200
            """)
    void a_repeated_hour_is_the_one_that_somebody_named_unless_the_line_decides(
            MeantHour said, String joined, String left, String stayed, String from, long seconds) {
        var begins = LocalDateTime.parse("2026-11-01T00:30").atZone(CHICAGO).toInstant();
        var session = new TimeInterval(begins, begins.plusSeconds(9000));
        var read = new StayReading(DateOrder.YEAR_MONTH_DAY, session, new LocalTimes(CHICAGO, said))
                .stay(new ReportLine.Times(joined, left, stayed, 60, null));
        assertThat(read.span().from()).isEqualTo("2026-11-01T" + from + ":00Z");
        assertThat(read.span().seconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T08:00, 2026-11-23 08:20, 2400", "2026-11-01T01:00, 2026-11-01 01:20, REPEATED_HOUR"})
    void a_line_without_leaving_lasts_to_the_end_of_the_session(String begins, String joined, String expected) {
        var from = LocalDateTime.parse(begins).atZone(CHICAGO).toInstant();
        var session = new TimeInterval(from, from.plusSeconds(3600));
        var read = new StayReading(DateOrder.YEAR_MONTH_DAY, session, LocalTimes.in(CHICAGO))
                .open(new ReportLine.Times(joined, "", "", 60, null));
        assertThat(
                        read.span() == null
                                ? String.valueOf(read.why())
                                : Long.toString(read.span().seconds()))
                .isEqualTo(expected);
        assertThat(read.why()).isIn(null, Why.REPEATED_HOUR);
    }
}
