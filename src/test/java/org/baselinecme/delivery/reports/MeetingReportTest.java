package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.meetings.SampleReports;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingReportTest {
    private static final TimeInterval SESSION =
            new TimeInterval(Instant.parse("2027-03-01T08:00:00Z"), Instant.parse("2027-03-01T09:00:00Z"));

    @Test
    void r30_intervals_of_one_person_are_merged_and_clipped_to_the_session() {
        var ada = people(SampleReports.ZOOM_MEETING).getFirst();
        assertThat(ada.email()).isEqualTo("ada@example.org");
        assertThat(ada.all()).isEqualTo(67 * 60);
        assertThat(ada.within(SESSION)).isEqualTo(60 * 60);
    }

    @Test
    void time_in_the_waiting_room_does_not_count() {
        var quill = people(SampleReports.ZOOM_MEETING).getLast();
        assertThat(quill.email()).isEqualTo("quill@example.org");
        assertThat(quill.isThere()).isFalse();
    }

    @Test
    void a_webinar_counts_seconds_not_the_minutes_it_rounds_up() {
        var people = people(SampleReports.ZOOM_WEBINAR);
        assertThat(people.getFirst().within(SESSION)).isEqualTo(31 * 60 + 20);
        assertThat(people.getLast().isThere()).isFalse();
    }

    @Test
    void a_teams_report_counts_each_interval_not_first_join_to_last_leave() {
        var people = people(SampleReports.marked(SampleReports.TEAMS_REPORT, StandardCharsets.UTF_16LE, 0xFF, 0xFE));
        assertThat(people).singleElement().satisfies(zoe -> {
            assertThat(zoe.name()).isEqualTo("Grüber, Zoë");
            assertThat(zoe.within(SESSION)).isEqualTo(20 * 60);
        });
    }

    @Test
    void a_teams_report_without_its_third_part_is_refused() {
        var cut = SampleReports.TEAMS_REPORT.substring(0, SampleReports.TEAMS_REPORT.indexOf("3. In"));
        assertThat(refusal(cut.getBytes(StandardCharsets.UTF_8))).isEqualTo("meeting-file.no-activities");
    }

    @Test
    void a_person_who_never_left_in_a_2020_teams_list_stayed_to_the_end_and_is_flagged() {
        var people = people(SampleReports.marked(SampleReports.TEAMS_LIST, StandardCharsets.UTF_16BE, 0xFE, 0xFF));
        assertThat(people.getFirst().within(SESSION)).isEqualTo(20 * 60);
        assertThat(people.getFirst().openEnded()).isFalse();
        assertThat(people.getLast().within(SESSION)).isEqualTo(30 * 60);
        assertThat(people.getLast().openEnded()).isTrue();
    }

    @Test
    void a_google_meet_report_has_no_date_and_masks_phone_numbers() {
        var people = people(SampleReports.GOOGLE_MEET);
        assertThat(people.getFirst().within(SESSION)).isEqualTo(58 * 60);
        assertThat(people.getLast().email()).isEmpty();
    }

    @Test
    void a_report_resaved_by_a_spreadsheet_is_read() {
        var again = SampleReports.ZOOM_MEETING.replace("\n", "\r\n").replace(',', ';');
        assertThat(people(again.getBytes(Charset.forName("windows-1252")))
                        .getFirst()
                        .within(SESSION))
                .isEqualTo(60 * 60);
        var guessed = MeetingReport.of(
                again.replace("Bela", "Bél").getBytes(Charset.forName("windows-1252")),
                SESSION.from(),
                SESSION.until(),
                ZoneOffset.UTC);
        assertThat(guessed.guessed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', file-text.empty",
        "'  \n \n', file-text.empty",
        "'Dear office, everybody was there.', meeting-file.unknown",
        "'a,b,c\n\"never closed', file-text.quotes",
        "'a\0b', file-text.no-text"
    })
    void a_file_that_is_no_report_is_rejected_with_a_message(String text, String key) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(key);
    }

    @Test
    void a_workbook_is_recognized_whatever_its_name() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo("file-text.workbook");
    }

    @Test
    void too_many_lines_are_rejected() {
        var endless = SampleReports.ZOOM_MEETING + "Ada,ada@example.org,,\n".repeat(FileLines.MOST);
        assertThat(refusal(endless.getBytes(StandardCharsets.UTF_8))).isEqualTo("file-text.too-long");
    }

    @Test
    void ten_thousand_people_are_read() {
        var crowd = java.util.stream.IntStream.range(0, 10_000)
                .mapToObj(i -> new SampleReports.Attendee("Person " + i, "p" + i + "@example.org"))
                .toList();
        assertThat(people(SampleReports.zoom(crowd))).hasSize(10_000);
    }

    @Test
    void the_report_of_another_day_gives_no_attendance() {
        var last = SampleReports.ZOOM_MEETING.replace("03/01/2027", "02/22/2027");
        assertThat(refusal(last.getBytes(StandardCharsets.UTF_8))).isEqualTo("meeting-file.other-day");
    }

    @Test
    void a_malformed_line_is_refused_by_its_number_and_the_others_are_read() {
        var broken = SampleReports.ZOOM_MEETING.replace("08:03:00 AM", "shortly after");
        var report = MeetingReport.of(
                broken.getBytes(StandardCharsets.UTF_8), SESSION.from(), SESSION.until(), ZoneOffset.UTC);
        assertThat(report.refused()).containsExactly(new RefusedLine(7, "Dr. B. Quill (iPad)", RefusedLine.Why.JOINED));
        assertThat(report.intervals()).hasSize(3);
    }

    @Test
    void a_report_of_which_no_line_is_readable_is_refused_with_the_first_number() {
        var broken = SampleReports.ZOOM_MEETING
                .replace("AM\"", "on the day\"")
                .replace("Bela Quill,quill@example.org", "Bela Quill,");
        assertThat(refusal(broken.replace("No,OK,Yes", "No,OK,No").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("meeting-file.line");
    }

    @Test
    void a_teams_list_with_something_other_than_joining_and_leaving_is_refused() {
        var waved = SampleReports.TEAMS_LIST.replace("Left", "Waved");
        assertThat(refusal(waved.getBytes(StandardCharsets.UTF_8))).isEqualTo("meeting-file.action");
    }

    @Test
    void dates_that_no_single_order_of_month_and_day_explains_are_refused() {
        var both = SampleReports.TEAMS_LIST
                .replace("3/1/2027, 8:20", "13/3/2027, 8:20")
                .replace("3/1/2027, 8:30", "3/13/2027, 8:30");
        assertThat(refusal(both.getBytes(StandardCharsets.UTF_8))).isEqualTo("meeting-file.dates");
    }

    @Test
    void a_report_that_names_nobody_is_refused() {
        assertThat(refusal(SampleReports.zoom(List.of()))).isEqualTo("meeting-file.nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"\"x\"\")", "<script>alert(1)</script>", "../../etc/passwd"})
    void hostile_names_are_stored_as_text(String name) {
        var people = people(SampleReports.zoom(List.of(new SampleReports.Attendee(name, ""))));
        assertThat(people.getFirst().name()).isEqualTo(name.replace("\"\"", "\""));
    }

    private static List<ReportedParticipant> people(String text) {
        return people(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReportedParticipant> people(byte[] file) {
        return ReportedParticipant.of(MeetingReport.of(file, SESSION.from(), SESSION.until(), ZoneOffset.UTC));
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(
                        Refused.class, () -> MeetingReport.of(file, SESSION.from(), SESSION.until(), ZoneOffset.UTC))
                .objections()
                .getFirst()
                .key();
    }
}
