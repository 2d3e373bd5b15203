package org.baselinecme.journeys;

import com.microsoft.playwright.Page;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A conference with two tracks is planned; its credit is worked out as it is typed, and promotion keeps its distance. */
class AgendaJourney extends JourneyTest {
    private Visitor planner(Device device, ActivityId activity) {
        return at(device, "khan")
                .opens("/activities/" + activity)
                .follows("Agenda")
                .sees("No sessions yet");
    }

    private static Visitor types(Visitor planner, String title, String room, String start, String end) {
        return planner.types("Title", title)
                .types("Day", "2027-03-01")
                .types("Start", start)
                .types("End", end)
                .types("Room", room);
    }

    private static void adds(Visitor planner, String title, String room, String start, String end) {
        types(planner, title, room, start, end).presses("Add session").sees(title);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void parallel_sessions_count_once_and_a_symposium_too_close_is_refused(Device device) {
        var activity = cast.accepted();
        var planner = planner(device, activity);
        adds(planner, "Heart failure", "Hall", "08:00", "09:15");
        adds(planner, "Track one", "Pine Room", "09:30", "10:30");
        adds(planner, "Track two", "Aspen Room", "09:30", "10:30");
        planner.sees("2 parallel sessions (120 min in total) count once, 60 min")
                .sees("2.25");

        types(planner, "Cases", "Hall", "11:00", "11:50");
        if (device.runsScript())
            planner.types("Room", "Hall ")
                    .sees("Including the session you are typing")
                    .sees("3.00");
        planner.presses("Add session").sees("185 min ÷ 60, rounded once to the nearest quarter = 3.00");
        planner.looks("agenda");

        types(planner, "Satellite symposium", "hall", "12:10", "12:50")
                .chooses("Type", "ANCILLARY")
                .presses("Add session");
        planner.sees("“Satellite symposium” (12:10–12:50 PM) is 20 min from “Cases” (11:00–11:50 AM) in hall.")
                .finds("Title", "Satellite symposium")
                .looks("agenda-refused");
        planner.types("Room", "Harbor Room").presses("Add session").sees("Session added");
        planner.sees("Ancillary: promotion or industry session").sees("3.00");
    }

    /** Times are typed as people write them; the day becomes a timetable, a session is duplicated, repeated and moved. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void an_agenda_is_laid_out_as_a_timetable_and_repeated_week_by_week(Device device) {
        var activity = cast.accepted();
        cast.services()
                .jdbc()
                .sql("update activity set ends_on = date '2027-03-20' where id = ?")
                .param(activity.value())
                .update();
        var planner = planner(device, activity);
        adds(planner, "Opening", "Hall", "7.30p", "8:15 pm");
        planner.sees("7:30–8:15 PM");
        adds(planner, "Cases for nurses", "Pine Room", "2030", "21:00");
        adds(planner, "Cases for physicians", "Aspen Room", "8:30 pm", "9 PM");
        planner.sees("Aspen Room").looks("agenda-timetable");

        planner.page()
                .locator("#days a:has-text('Cases for nurses'):visible")
                .first()
                .click();
        planner.sees("Edit session").finds("Title", "Cases for nurses").finds("Start", "8:30 PM");
        planner.looks("agenda-session");
        planner.follows("Duplicate").finds("Title", "Cases for nurses").finds("Start", "9:00 PM");
        planner.types("Title", "Cases, part two").presses("Add session").sees("Cases, part two");

        planner.page().locator("#days a:has-text('Opening'):visible").first().click();
        planner.sees("Edit session");
        planner.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Repeat weekly"))
                .click();
        planner.types("Number of repeats", "3").presses("Repeat session");
        planner.sees("2 sessions added")
                .sees("Skipped Mon, Mar 22, 2027: outside the activity dates.")
                .looks("agenda-repeated");

        planner.page().locator("details.move summary").nth(1).click();
        planner.page().locator("details.move[open] input[name=to]").fill("2027-03-09");
        planner.presses("Move all sessions")
                .sees("1 session moves from Mon, Mar 8, 2027 to Tue, Mar 9, 2027.")
                .confirms();
        planner.sees("Day moved").sees("Tue, Mar 9, 2027");

        edits(planner, "Cases, part two");
        planner.presses("Remove session")
                .sees("Session removed")
                .presses("Undo")
                .sees("Session restored");
        edits(planner, "Cases, part two");
        planner.types("Room", "Harbor Room").presses("Save").sees("Session saved");
        planner.sees("Harbor Room").presses("Undo").sees("Session saved").doesNotSee("Harbor Room");
    }

    private static void edits(Visitor planner, String title) {
        planner.page()
                .locator("#days a:has-text('" + title + "'):visible")
                .first()
                .click();
        planner.sees("Edit session").finds("Title", title);
    }
}
