package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** findings B: a zone that a report names is never overlooked. Each file says 10:00 to 10:45 in New York, of a session in Denver. */
class ReportZoneTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final TimeInterval SESSION =
            new TimeInterval(Instant.parse("2026-11-23T15:00:00Z"), Instant.parse("2026-11-23T16:00:00Z"));
    private static final String LINE = "Mia Sol,mia@probe.example,11/23/2026 10:00 AM,11/23/2026 10:45 AM\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Join Time (EST)",
                "Join Time (ET)",
                "Join time ET",
                "Join Time (Eastern Time)",
                "Join Time (Eastern Standard Time)",
                "Join Time (America/New_York)",
                "Join Time (UTC-05:00)",
                "Join Time [GMT-5]",
                "Join Time (UTC-05:00 Eastern Time (US & Canada))"
            })
    void a_heading_names_the_zone_of_its_column(String heading) {
        var left = heading.replace("Join", "Leave");
        assertThat(seconds("Name,Email,%s,%s\n".formatted(heading, left) + LINE))
                .isEqualTo(45 * 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Time zone: Eastern Time",
                "Time Zone:,America/New_York",
                "Zeitzone: GMT-05:00",
                "Report generated in Eastern Time (US and Canada)",
                "All times are shown in Eastern Time",
                "Time zone: New York (Eastern Standard Time, GMT-05:00)"
            })
    void a_line_above_the_table_names_the_zone_of_its_times(String line) {
        assertThat(seconds(line + "\n\nName,Email,Join Time,Leave Time\n" + LINE))
                .isEqualTo(45 * 60);
    }

    @Test
    void a_column_names_the_zone_of_its_lines() {
        var zones = "Name,Email,Join Time,Leave Time,Time Zone\n" + LINE.strip() + ",America/New_York\n";
        assertThat(seconds(zones)).isEqualTo(45 * 60);
        assertThatThrownBy(() -> seconds(zones + LINE.replace("Mia", "Kit").strip() + ",America/Denver\n"))
                .isInstanceOf(Refused.class)
                .hasMessage("meeting-file.zones");
    }

    @Test
    void windows_names_the_zone_by_its_offset_in_winter_also_in_summer() {
        assertThat(ReportZone.of("(GMT-07:00) Mountain Time (US & Canada)")).contains(DENVER);
    }

    @ParameterizedTest
    @CsvSource({"Join Time", "DATE ET HEURE D'ENTRÉE", "Zeit (XYZ)", "Generated in 3 minutes", "Join time (hh:mm AM)"})
    void other_words_name_no_zone(String text) {
        assertThat(ReportZone.of(text)).isEmpty();
    }

    private static long seconds(String text) {
        var report = MeetingReport.of(text.getBytes(StandardCharsets.UTF_8), SESSION.from(), SESSION.until(), DENVER);
        assertThat(report.refused()).isEmpty();
        return ReportedParticipant.of(report).getFirst().within(SESSION);
    }
}
