package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;

/** Reports of which no real file is at hand, in the layout their makers document. */
class DocumentedLayoutsTest {
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final TimeInterval SESSION = new TimeInterval(
            LocalDateTime.parse("2026-11-23T12:00").atZone(ZONE).toInstant(),
            LocalDateTime.parse("2026-11-23T13:00").atZone(ZONE).toInstant());

    @Test
    void a_webinar_of_goto_is_read_below_its_summary() {
        var report = read("""
                Attendee Report
                Generated,"Nov 24, 2026 08:10 AM CST"

                Webinar Name,Webinar ID
                Sepsis update,123-456-789
                Actual Start Date/Time,Actual Duration (minutes)
                "Nov 23, 2026 11:55 AM CST",70

                Attendee Details
                Attended,Interest Rating,Last Name,First Name,Email Address,Registration Date/Time,Join Time,Leave Time,Time in Session (minutes)
                Yes,64,Sol,Mia,mia@probe.example,"Nov 1, 2026 09:00 AM CST","Nov 23, 2026 12:00 PM CST","Nov 23, 2026 12:45 PM CST",45
                No,,Berg,Tor,tor@probe.example,"Nov 2, 2026 09:00 AM CST",,,
                """);
        assertThat(report.platform()).isEqualTo(MeetingPlatform.GOTO_WEBINAR);
        assertThat(minutes(report)).contains("mia@probe.example=45:00");
        assertThat(minutes(report)).noneMatch(one -> one.startsWith("tor") && !one.endsWith("=0:00"));
    }

    @Test
    void headings_that_nobody_knows_are_for_a_person_to_choose() {
        assertThatThrownBy(() -> read("Who,Blip,Blop\nMia Sol,x,y\n"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .singleElement()
                                .satisfies(one -> assertThat(one.key()).isEqualTo("meeting-file.unknown")));
    }

    private static MeetingReport read(String text) {
        return MeetingReport.of(text.getBytes(StandardCharsets.UTF_8), SESSION.from(), SESSION.until(), ZONE);
    }

    private static List<String> minutes(MeetingReport report) {
        return ReportedParticipant.of(report).stream()
                .map(one -> one.key() + "=" + ReportedParticipant.minutes(one.within(SESSION)))
                .toList();
    }
}
