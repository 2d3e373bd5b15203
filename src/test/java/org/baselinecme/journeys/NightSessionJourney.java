package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Findings B3 and D: a session from 23:30 to 00:30, from planning to the certificate; its faculty open the activity. */
class NightSessionJourney extends JourneyTest {
    @Test
    void a_session_across_midnight_from_planning_to_the_certificate() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        var planner = at(Device.DESK, "khan").opens("/activities/" + activity + "/agenda");
        planner.types("Title", "Night rounds")
                .types("Start", "23:30")
                .types("End", "00:30")
                .types("Room", "Ward 7");
        planner.ticks("Dr Amina Khan, MD").presses("Add session").sees("Enter an end time after the start");
        planner.ticks("Ends on the next day")
                .presses("Add session")
                .sees("11:30 PM – Tue, Mar 2, 12:30 AM")
                .looks("agenda-night");
        cast.activities().open(activity);
        var slot = cast.learners().slots(activity).getLast();
        cast.let(cast.rahmani(), me -> cast.services().attendance().issueCode(me, activity, slot));
        var code = cast.services()
                .jdbc()
                .sql("select code from session_code where slot = ?")
                .param(slot.value())
                .query(String.class)
                .single();

        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, "李小龙", "MD", "PHYSICIAN");
        var learner = at(Device.TELEPHONE, key);
        TestClock.moveTo("2027-03-01T23:50:00Z");
        learner.opens("/at")
                .types("Session code", fullWidth(code))
                .presses("Continue")
                .presses("Check in");
        learner.sees("You’re checked in")
                .sees("11:30 PM – Tue, Mar 2, 12:30 AM")
                .looks("night-receipt");
        TestClock.moveTo("2027-03-02T00:25:00Z");
        learner.opens("/my-cme").follows("Claim").sees("60 of 60 minutes").sees("1.00");
        learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4");
        learner.presses("Confirm claim")
                .sees("Credit awarded")
                .follows("View certificate of completion")
                .sees("李小龙")
                .looks("night-certificate");
    }

    @Test
    void actual_times_that_cannot_be_are_shown_again_with_the_reason() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().open(activity);
        var slot = cast.learners().slots(activity).getLast();
        TestClock.moveTo("2027-03-02T12:00:00Z");
        var keeper = at(Device.DESK, "rahmani")
                .opens("/activities/" + activity + "/attendance/" + slot)
                .types("Actual start", "09:40")
                .types("Actual end", "09:40");
        keeper.page().locator("form[action$='/times'] button").click();
        assertThat(keeper.page().locator("#began").inputValue()).isEqualTo("09:40");
        assertThat(keeper.page().locator("#ended").inputValue()).isEqualTo("09:40");
        keeper.sees("Enter an end time after the start time.");
    }

    @Test
    void faculty_on_the_roster_open_the_activity_and_a_dark_page_prints_dark_on_white() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        var key = "f" + UUID.randomUUID();
        var faculty = cast.addPerson(key, "Dr Ida Lund", cast.medicine(), Grant.self(Role.LEARNER));
        cast.disclosures().addFaculty(activity, faculty);
        var speaker = at(Device.DESK, key).opens("/activities/" + activity).isAt("/activities/" + activity);
        speaker.page().evaluate("document.documentElement.dataset.bsTheme = 'dark'");
        assertThat(color(speaker.page())).isEqualTo("rgb(228, 235, 238)");
        speaker.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(color(speaker.page())).isEqualTo("rgb(27, 42, 51)");
    }

    private static String color(Page page) {
        return (String) page.evaluate("getComputedStyle(document.querySelector('main h1')).color");
    }

    private static String fullWidth(String code) {
        var wide = new StringBuilder();
        code.chars().forEach(sign -> wide.append((char) (sign + 0xFEE0)));
        return wide.toString();
    }
}
