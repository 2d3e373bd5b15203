package org.baselinecme.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.meetings.SampleTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Webex file of unknown layout: its columns are asked once, and the next file with the same headings asks nothing. */
class AttendanceTableJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void the_office_chooses_the_columns_of_a_webex_file_once(Device device) {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        cast.learners().learner("ada" + mark, "Ada Quillfeather", "MD", "PHYSICIAN");
        var first = cast.activities().listed();
        var second = cast.activities().listed();
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var office = at(device, "rahmani").opens(sheet(first));
        uploads(office, mark, 45);
        office.sees("Columns in this table").looks("columns");
        chooses(office, "#role-0", "NAME");
        chooses(office, "#role-3", "EMAIL");
        chooses(office, "#role-4", "DATE");
        chooses(office, "#role-5", "JOINED");
        chooses(office, "#role-6", "LEFT");
        office.presses("Save columns")
                .sees("1 person matched by email")
                .sees("1 line couldn’t be read")
                .sees("Line 4: Sol Unread")
                .looks("table-preview");
        office.presses("Load attendance").sees("Attendance loaded");
        office.opens(sheet(second));
        uploads(office, mark, 50);
        office.sees("1 person matched by email").doesNotSee("Columns in this table");
        office.presses("Load attendance").sees("Attendance loaded");
    }

    private String sheet(org.baselinecme.platform.kernel.ActivityId activity) {
        return "/activities/" + activity + "/attendance/"
                + cast.learners().slots(activity).getFirst();
    }

    private void uploads(Visitor office, String mark, int minutes) {
        var rows = List.of(
                new SampleTables.Row("Ada Quillfeather", cast.email("ada" + mark), minutes),
                new SampleTables.Row("Kit Guest", "", 30),
                new SampleTables.Row("Sol Unread", "", 99));
        office.page().setInputFiles("#file", new FilePayload("webex.csv", "text/csv", SampleTables.webex(mark, rows)));
        office.presses("Preview report");
    }

    private static void chooses(Visitor office, String select, String role) {
        office.page().locator(select).selectOption(role);
    }
}
