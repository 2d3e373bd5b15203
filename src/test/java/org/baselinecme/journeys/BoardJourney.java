package org.baselinecme.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.planning.activities.Proposal;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Whose disclosure is missing stands on the board; one click reminds; the same stands on that person's own list. */
@TestPropertySource(properties = "baseline.demo=true")
class BoardJourney extends JourneyTest {
    @Test
    void the_board_names_a_person_who_is_reminded_in_one_click_and_sees_the_same_task() {
        var activity = soon("Reading a Trial", 2);
        joins(activity, "grantham", "Dr Hollis Grantham");
        var coordinator = at(Device.DESK, "rahmani").follows("Board").sees("Blockers in the next 60 days");
        coordinator
                .sees("Disclosure missing")
                .sees("Dr Hollis Grantham")
                .sees("not reminded")
                .looks("board");
        coordinator.presses("Request Dr Hollis Grantham, MD").isAt("/board\\?span=sixty-days$");
        coordinator.sees("reminded once, ").sees("Reminded").looks("board-reminded");

        var mail = visitor(Device.TELEPHONE)
                .opens("/dev/mail")
                .follows("Please disclose financial relationships for Reading a Trial");
        mail.sees("You don’t need a password.");

        var grantham = at(Device.DESK, "grantham").sees("Disclosure missing").sees("Reading a Trial");
        grantham.sees("reminded once, ")
                .looks("home-holder")
                .follows("Disclose")
                .isAt("/disclosure");
        grantham.ticks("No, I have nothing to disclose")
                .presses("Submit disclosure")
                .sees("Disclosure submitted. Thank you.");
        grantham.opens("/").doesNotSee("Disclosure missing");
        coordinator.opens("/board").doesNotSee("Dr Hollis Grantham");
    }

    @Test
    void a_coordinator_reads_the_board_on_a_phone() {
        joins(soon("Airway at Dawn", 1), "brannigan", "Tom Brannigan");
        var coordinator = at(Device.TELEPHONE, "rahmani").opens("/board?q=dawn");
        coordinator.sees("Airway at Dawn").presses("Request Tom Brannigan, MD");
        coordinator.isAt("/board\\?span=sixty-days&q=dawn$").sees("reminded once, ");
    }

    @Test
    void the_board_is_filtered_with_and_without_script_and_the_url_holds_the_filter() {
        soon("Far Away", 70);
        var plain = at(Device.DESK_WITHOUT_SCRIPT, "rahmani").opens("/board").doesNotSee("Far Away");
        plain.chooses("Time range", "all").presses("Filter").isAt("span=all").sees("Far Away");
        var desk = at(Device.DESK, "rahmani").opens("/board").doesNotSee("Far Away");
        desk.chooses("Time range", "all").sees("Far Away").sees("Blockers in all active activities");
        desk.isAt("span=all");
        desk.types("Search activity or person", "far away").page().keyboard().press("Enter");
        desk.isAt("q=far").sees("1 activity");
    }

    @Test
    void g_and_b_lead_to_the_board_and_j_to_its_first_activity() {
        soon("By Key", 3);
        var desk = at(Device.DESK, "rahmani").opens("/activities");
        desk.page().evaluate("localStorage.setItem('keys', 'on')");
        desk.page().keyboard().press("g");
        desk.page().keyboard().press("b");
        desk.isAt("/board$").page().waitForLoadState();
        desk.page().keyboard().press("j");
        assertThat(desk.page().locator("[data-row] a").first()).isFocused();
    }

    @Test
    void people_without_a_board_see_no_link_to_it() {
        var planner = at(Device.DESK, "khan").opens("/");
        assertThat(planner.page().locator("nav a[href='/board']")).hasCount(0);
        planner.opens("/board").sees("You don’t have access to this page");
    }

    private void joins(ActivityId activity, String key, String name) {
        var person = cast.addPerson(key, name, cast.medicine(), Grant.self(Role.LEARNER));
        cast.disclosures().addFaculty(activity, person);
    }

    /** Its needs are approved, and it starts in so many days. */
    private ActivityId soon(String title, int days) {
        var day = LocalDate.now().plusDays(days);
        var proposal = new Proposal(title, cast.medicine(), day, day, List.of("PHYSICIAN"));
        var activity = cast.as(cast.drKhan(), me -> cast.services().activities().propose(me, proposal));
        cast.completeNeeds(activity);
        cast.submit(activity);
        cast.disclosures().nothingToDisclose(cast.drKhan());
        cast.let(cast.rahmani(), me -> cast.services().activities().approveNeeds(me, activity));
        return activity;
    }
}
