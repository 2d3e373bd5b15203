package org.baselinecme.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.meetings.SampleReports;
import org.baselinecme.delivery.meetings.SampleReports.Attendee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Zoom report of thirty rows: twenty-four known, five unknown, and one shared login of twelve people. */
class MeetingFileJourney extends JourneyTest {
    private static final String AFTER = "2027-03-01T10:00:00Z";
    private static final List<String> LIKE = List.of("A. Quillfeather (iPad)", "Quillfeather, Ada", "ada q", "iPhone");
    private final Set<String> entered = new HashSet<>();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void the_office_loads_a_zoom_report_and_matches_rows_without_email(Device device) {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        var mark = UUID.randomUUID().toString().substring(0, 6);
        cast.learners().learner("Ada Quillfeather", "MD", "PHYSICIAN");
        var sheet = "/activities/" + activity + "/attendance/" + slot;
        TestClock.moveTo(AFTER);
        var office = at(device, "rahmani").opens(sheet);
        handsIn(office, thirty(mark));
        office.sees("24 people matched by email").sees("6 people to match").looks("meeting-file");
        office.presses("Load attendance")
                .isAt(sheet + "/queue")
                .sees("6 rows need matching")
                .looks("queue");
        names(office, "A. Quillfeather (iPad)");
        office.sees("Matched").sees("5 rows need matching");
        namesRoom(office, mark, device);
        office.sees("Attendance recorded for the people who used this login").sees("4 rows need matching");
        setsAside(office, "iPhone");
        office.sees("3 rows need matching").looks("queue-decided");
        office.opens(sheet).sees("3 people").looks("sheet-of-a-file");
        handsInAgain(office, thirty(mark));
        office.opens("/board").sees("3 people unmatched").looks("board-unmatched");
    }

    private static void handsInAgain(Visitor office, byte[] file) {
        handsIn(office, file);
        office.sees("This report was already loaded");
    }

    private static void handsIn(Visitor office, byte[] file) {
        office.page().setInputFiles("#file", new FilePayload("participants.csv", "text/csv", file));
        office.presses("Preview report");
    }

    private static void names(Visitor office, String login) {
        row(office, login).locator("button[name=person]").first().click();
    }

    private static Locator row(Visitor office, String login) {
        return office.page()
                .locator("article[data-row]")
                .filter(new Locator.FilterOptions().setHasText(login))
                .first();
    }

    /** Ten the office knows by name, two it does not know yet. */
    private void namesRoom(Visitor office, String mark, Device device) {
        var row = row(office, "Room 3B");
        row.getByText("Shared login").click();
        row.getByLabel("Names or email addresses")
                .fill(Stream.concat(
                                IntStream.range(0, 10).mapToObj(i -> cast.email(mark + i)),
                                Stream.of("Kit " + device, "Sol " + device))
                        .collect(Collectors.joining("\n")));
        row.getByText("Find people").click();
        office.sees("People who used “Room 3B”").sees("Learner 9").looks("room");
        var professions = office.page().getByLabel("Profession");
        professions.first().selectOption("NURSE");
        professions.last().selectOption("PHARMACIST");
        office.page().locator("#vouch").check();
        office.presses("Record attendance");
    }

    private static void setsAside(Visitor office, String login) {
        var row = row(office, login);
        row.locator("summary").last().click();
        row.getByLabel("Why isn’t this a learner?").fill("The office's own telephone.");
        row.locator("button").last().click();
    }

    /** Thirty logins; whose e-mail the office knows is entered first. */
    private byte[] thirty(String mark) {
        var people = new ArrayList<Attendee>();
        for (var i = 0; i < 24; i++) people.add(new Attendee("Learner " + i, known(mark, i)));
        LIKE.forEach(name -> people.add(new Attendee(name, "")));
        people.add(new Attendee("Guest of " + mark, "guest." + mark + "@elsewhere.example"));
        people.add(new Attendee("Room 3B", ""));
        return SampleReports.zoom(people);
    }

    private String known(String mark, int i) {
        var key = mark + i;
        if (entered.add(key)) cast.learners().learner(key, "Learner " + i + " " + mark, "MD", "PHYSICIAN");
        return cast.email(key);
    }
}
