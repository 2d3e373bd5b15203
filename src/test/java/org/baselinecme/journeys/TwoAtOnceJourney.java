package org.baselinecme.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.assertj.core.api.Assertions;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Concurrent people, tabs and clicks: nothing is lost or duplicated, and conflicts are reported. */
class TwoAtOnceJourney extends JourneyTest {
    @Test
    void of_two_concurrent_decisions_the_second_is_reported_as_late() {
        cast.addPerson("whitcombe", "Sara Whitcombe", null, Grant.office(Role.COORDINATOR));
        var page = "/activities/" + cast.submitted() + "/needs";
        var fatima = at(Device.DESK, "rahmani").opens(page);
        var sara = at(Device.DESK, "whitcombe").opens(page);
        fatima.presses("Accept").confirms().sees("Needs assessment accepted.");
        sara.presses("Accept")
                .confirms()
                .sees("The assessment has already been accepted.")
                .looks("refused");
        sara.follows("View assessment").isAt(page);
    }

    @Test
    void a_double_click_proposes_once() {
        var planner = at(Device.DESK_WITHOUT_SCRIPT, "khan").opens("/activities/new");
        planner.types("Working title", "Proposed by a nervous finger")
                .chooses("Department", cast.medicine().toString())
                .types("Expected start date", "2027-03-01")
                .ticks("Physician");
        planner.page().locator("form button.btn-primary").dblclick();
        planner.sees("What is the problem in practice?");
        planner.opens("/activities?q=nervous").sees("1 activity");
    }

    @Test
    void a_repeated_submission_redirects_where_the_first_did() {
        var planner = at(Device.DESK, "khan").opens("/activities/new");
        var form = FormData.create()
                .set(
                        "_csrf",
                        planner.page().locator(".form-narrow [name=_csrf]").inputValue())
                .set(
                        "_once",
                        planner.page().locator(".form-narrow [name=_once]").inputValue())
                .set("title", "Sent twice")
                .set("department", cast.medicine().toString())
                .set("startsOn", "2027-03-01")
                .set("audience", "PHYSICIAN");
        var first = planner.page()
                .request()
                .post("/activities", RequestOptions.create().setForm(form));
        var second = planner.page()
                .request()
                .post("/activities", RequestOptions.create().setForm(form));
        Assertions.assertThat(second.url()).isEqualTo(first.url()).endsWith("/needs");
        planner.opens("/activities?q=sent+twice").sees("1 activity");
    }

    @Test
    void two_people_editing_one_field_see_both_texts() {
        var page = "/activities/" + cast.grandRounds() + "/needs";
        var planner = at(Device.DESK, "khan").opens(page);
        var coordinator = at(Device.DESK, "rahmani").opens(page);
        new NeedsAssessmentPage(planner).gap("The planner’s own words.");
        coordinator.part("gap").locator("textarea").fill("The coordinator’s words.");
        assertThat(coordinator.part("gap")).containsText("saved this answer ");
        assertThat(coordinator.part("gap")).containsText("The planner’s own words.");
        coordinator.finds("Professional practice gap of your own learners", "The coordinator’s words.");
        coordinator.looks("needs-conflict");
        coordinator.presses("Save my version");
        assertThat(coordinator.page().locator("#saved-gap")).containsText("Fatima Rahmani");
        planner.opens(page).finds("Professional practice gap of your own learners", "The coordinator’s words.");
    }

    @Test
    void without_script_the_second_text_is_shown_beside_the_first() {
        var page = "/activities/" + cast.grandRounds() + "/needs";
        var first = at(Device.DESK_WITHOUT_SCRIPT, "khan").opens(page);
        var second = at(Device.DESK_WITHOUT_SCRIPT, "khan").opens(page);
        new NeedsAssessmentPage(first).gap("Typed in one tab.");
        second.part("gap").locator("textarea").fill("Typed in another tab.");
        second.part("gap").locator(".after button").click();
        second.sees("Typed in one tab.")
                .finds("Professional practice gap of your own learners", "Typed in another tab.");
    }
}
