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

    /** The layout of a report of 2012 that is public; its people are invented. */
    @Test
    void a_webinar_of_goto_with_its_duration_in_session_is_read() {
        var report = read("""
                Attendee Report,,,GoToWebinar,,,,,,,,,,,
                Generated,,,,,,,,,,,,,,
                "Nov 24, 2026 01:36 PM CST",,,,,,,,,,,,,,
                General Information,,,,,,,,,,,,,,
                Webinar Name,,Webinar ID,,,,,,,,,,,,
                "Sepsis, an update",,846313449,,,,,,,,,,,,
                Actual Start Date/Time,,Actual Duration (minutes) ,,,,,,,,,,,,
                "Nov 23, 2026 11:49 AM CST",,76,,,,,,,,,,,,
                Clicked Registration Link,,Opened Invitation,,,,,,,,,,,,
                224,,33,,,,,,,,,,,,
                Session Details,,,,,,,,,,,,,,
                Attended,,Interest Rating,First Name,Last Name,Email,Registration Date,Join Time,Leave Time,In Session Duration* (minutes) ,Country,Industry,Organization,Unsubscribed,Questions Asked by Attendee
                Yes,,75,Mia,Sol,mia@probe.example,"Nov 15, 2026 08:19 AM CST","Nov 23, 2026 11:58 AM CST","Nov 23, 2026 12:56 PM CST",58.53,US,Hospital,Probe,No,"Q: When?
                A: Now, and then."
                Yes,,32,Tor,Berg,tor@probe.example,"Nov 14, 2026 10:50 AM CST","Nov 23, 2026 12:10 PM CST","Nov 23, 2026 01:05 PM CST",30.2,US,Hospital,Probe,No,
                No,,,Ida,Away,ida@probe.example,"Nov 14, 2026 10:49 AM CST",--,--,--,US,Hospital,Probe,No,
                """);
        assertThat(report.platform()).isEqualTo(MeetingPlatform.GOTO_WEBINAR);
        assertThat(report.refused()).isEmpty();
        assertThat(minutes(report))
                .containsExactly("mia@probe.example=56:00", "tor@probe.example=30:12", "ida@probe.example=0:00");
    }

    @Test
    void a_live_event_of_teams_is_read_with_and_without_spaces_in_its_headings() {
        for (var heading : List.of(
                "SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role",
                "Session Id,Participant Id,Full Name,UserAgent,UTC Event Timestamp,Action,Role")) {
            var report = read(heading + """

                    518ca2fd,mia@probe.example,Mia Sol,"Mozilla, 5.0",11/23/2026 6:10:08 PM,Joined,Attendee
                    39f73ed2,tor@probe.example,Tor Berg,SignalR,11/23/2026 6:20:00 PM,Joined,Attendee
                    518ca2fd,mia@probe.example,Mia Sol,"Mozilla, 5.0",11/23/2026 6:40:08 PM,Left,Attendee
                    39f73ed2,tor@probe.example,Tor Berg,SignalR,11/23/2026 6:30:00 PM,Left,Attendee
                    """);
            assertThat(report.platform()).isEqualTo(MeetingPlatform.TEAMS_LIVE_EVENT);
            assertThat(minutes(report)).containsExactly("mia@probe.example=30:00", "tor@probe.example=10:00");
        }
    }

    @Test
    void a_report_of_webex_in_german_names_people_by_email() {
        var report = read("""
                Meetingname\tAnzeigename\tVorname\tNachname\tE-Mail-Adresse des Teilnehmers\tBeitrittszeit\tVerlassenszeit\tDauer der Teilnahme
                Runde\tMia Sol\tMia\tSol\tmia@probe.example\t="2026-11-23 12:00:00"\t="2026-11-23 12:45:00"\t45 Min.
                """);
        assertThat(minutes(report)).containsExactly("mia@probe.example=45:00");
    }

    @Test
    void a_report_of_adobe_connect_is_read() {
        var report = read("""
                First Name,Last Name,Login,Email,Entered,Exited,Time Attended
                Mia,Sol,mia,mia@probe.example,11/23/2026 12:00 PM,11/23/2026 12:45 PM,00:45
                """);
        assertThat(report.refused()).isEmpty();
        assertThat(minutes(report)).containsExactly("mia@probe.example=45:00");
        assertThat(report.platform()).isEqualTo(MeetingPlatform.TABLE);
    }

    @Test
    void a_list_of_scans_is_not_called_a_report_of_teams() {
        var report = read("""
                Name,Email,Timestamp,Action
                Mia Sol,mia@probe.example,11/23/2026 12:00 PM,In
                Mia Sol,mia@probe.example,11/23/2026 12:20 PM,Out
                """);
        assertThat(minutes(report)).containsExactly("mia@probe.example=20:00");
        assertThat(report.platform()).isEqualTo(MeetingPlatform.TABLE);
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
