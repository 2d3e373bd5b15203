package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.baselinecme.Skips;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of findings B1 to B7, with the seconds that each proves for each person. */
@DisplayName("findings B: attendance files")
class FindingsTest {
    private static final Path FILES = Path.of("..", "shared", "realdata", "failing", "attendance");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            meet-de.csv                      | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=45:00
            meet-fr.csv                      | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=45:00
            meet-midnight.csv                | 2026-11-23T23:30 | 2026-11-24T00:30 | mia@probe.example=60:00 tor@probe.example=20:00
            teams-ar-AE-plain-b.csv          | 2026-11-24T08:00 | 2026-11-24T13:15 | ana@probe.example=55:00
            teams-fr-CA-plain-b.csv          | 2026-11-24T08:00 | 2026-11-24T13:15 | ana@probe.example=55:00
            teams-ko-KR-short-b.csv          | 2026-11-24T08:00 | 2026-11-24T13:15 | ana@probe.example=55:00
            teams-join-na-known-person.csv   | 2026-11-02T08:00 | 2026-11-02T09:00 | owen.tanaka@tamarrow.example=60:00
            teams-join-unreadable.csv        | 2026-11-23T11:30 | 2026-11-23T12:30 | tor@probe.example=60:00
            teams-leave-unreadable.csv       | 2026-11-23T11:30 | 2026-11-23T12:30 | tor@probe.example=60:00
            teams-list-de.csv                | 2026-11-23T08:00 | 2026-11-23T09:00 | Mia_Sol=45:00
            teams-live-event.csv             | 2026-11-23T10:00 | 2026-11-23T11:00 | mia@probe.example=30:00
            teams-split-date-time.csv        | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=45:00
            webex-attendee.csv               | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=60:00 tor@probe.example=45:00
            zoom-meeting-de.csv              | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=60:00
            zoom-meeting-es.csv              | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=60:00
            zoom-meeting-ja.csv              | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=60:00
            zoom-totals-late-session.csv     | 2026-11-23T08:00 | 2026-11-23T09:00 | mia@probe.example=20:00 tor@probe.example=20:00
            zoom-two-smiths.csv              | 2026-11-23T08:00 | 2026-11-23T09:00 | J_Smith=30:00 J_Smith_(2)=60:00
            """)
    void each_person_has_the_time_that_the_file_proves(String file, String from, String until, String people)
            throws IOException {
        var report = read(file, from, until);
        var session = session(from, until);
        var found = ReportedParticipant.of(report).stream()
                .map(one -> one.key().replace(' ', '_') + "=" + ReportedParticipant.minutes(one.within(session)))
                .toList();
        assertThat(found).containsExactlyInAnyOrder(people.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "teams-join-na-known-person.csv, 2026-11-02T08:00, 2026-11-02T09:00, 9, JOINED",
        "teams-join-unreadable.csv, 2026-11-23T11:30, 2026-11-23T12:30, 9, JOINED",
        "teams-leave-unreadable.csv, 2026-11-23T11:30, 2026-11-23T12:30, 9, LEFT"
    })
    void b1_a_line_with_an_unreadable_time_is_refused_by_its_number(
            String file, String from, String until, long line, RefusedLine.Why why) throws IOException {
        assertThat(read(file, from, until).refused())
                .singleElement()
                .satisfies(one -> assertThat(Map.of(one.number(), one.why())).isEqualTo(Map.of(line, why)));
    }

    private static MeetingReport read(String file, String from, String until) throws IOException {
        var folder = Files.isDirectory(FILES) ? FILES : Path.of("..").resolve(FILES);
        Skips.unless(Files.isDirectory(folder), "the failing files are not beside this project");
        var session = session(from, until);
        return MeetingReport.of(
                Files.readAllBytes(folder.resolve(file)),
                session.from(),
                session.until(),
                ZoneId.of("America/Chicago"));
    }

    private static TimeInterval session(String from, String until) {
        var zone = ZoneId.of("America/Chicago");
        return new TimeInterval(
                LocalDateTime.parse(from).atZone(zone).toInstant(),
                LocalDateTime.parse(until).atZone(zone).toInstant());
    }
}
