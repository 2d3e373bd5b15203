package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("findings B5: in a file whose columns a person chose, the zone of a time counts, not that of the activity")
class MappedOffsetTest {
    private static final TimeInterval SESSION =
            new TimeInterval(Instant.parse("2026-11-03T17:00:00Z"), Instant.parse("2026-11-03T18:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T17:00:00Z, 2026-11-03T18:00:00Z",
        "2026-11-03t17:00:00z, 2026-11-03t18:00:00z",
        "2026-11-03T19:00:00+02:00, 2026-11-03T20:00:00+02:00",
        "2026-11-03 19:00:00+02, 2026-11-03 20:00:00+02",
        "2026-11-03T10:00:00-07:00[America/Denver], 2026-11-03T11:00:00-07:00[America/Denver]",
        "2026-11-03T11:00:00, 2026-11-03T12:00:00"
    })
    void the_zone_of_a_time_counts(String joined, String left) {
        var file = ReportFile.of(
                ("Who,Came,Went\nana@probe.example," + joined + "," + left + "\n").getBytes(StandardCharsets.UTF_8));
        var mapping = new ColumnMapping(List.of(ColumnRole.EMAIL, ColumnRole.JOINED, ColumnRole.LEFT), null);
        var report = MeetingReport.of(file, mapping, "", SESSION, LocalTimes.in(ZoneId.of("America/Chicago")));
        assertThat(report.refused()).isEmpty();
        assertThat(Objects.requireNonNull(report.intervals().getFirst().span())).isEqualTo(SESSION);
    }
}
