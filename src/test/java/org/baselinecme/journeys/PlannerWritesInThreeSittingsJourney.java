package org.baselinecme.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.baselinecme.TestOffice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A needs assessment between patients: three sittings, a time-out, a return, and in the end an activity. */
class PlannerWritesInThreeSittingsJourney extends JourneyTest {
    private static final String GAP = "In 96 of 240 admissions at least one withdrawn order was still running.";
    private static final String LATE = "Quarterly re-audit, typed when the session was over.";

    @ParameterizedTest
    @EnumSource
    void a_needs_assessment_becomes_an_activity(Device device) {
        var planner = at(device, "khan");
        var sheet = firstSitting(planner, "Orders that outlive their reason " + device);
        secondSitting(planner, sheet);
        var page = thirdSitting(planner, sheet);
        coordinatorReturns(device, page);
        plannerAnswers(planner, page);
        coordinatorAccepts(device, page);
        theRoadHasMoved(planner, page);
    }

    private NeedsAssessmentPage firstSitting(Visitor planner, String title) {
        planner.looks("home-planner").follows("Propose an activity").follows("File it first; disclose later");
        planner.looks("proposal");
        planner.presses("Go to the needs assessment")
                .sees("Nothing you typed is lost")
                .looks("proposal-wrong");
        planner.types("What shall it be called?", title)
                .chooses("Whose activity is it?", cast.medicine().toString())
                .types("When, about?", "2027-03-01")
                .ticks("Physician")
                .ticks("Nurse")
                .presses("Go to the needs assessment")
                .sees("What goes wrong in practice?");
        var sheet = new NeedsAssessmentPage(planner).gap(GAP);
        planner.looks("needs-begun");
        return sheet;
    }

    /** The session ends while she types; signing in again she is back at the field, with her text. */
    private void secondSitting(Visitor planner, NeedsAssessmentPage sheet) {
        everySessionIsOver();
        sheet.part("measure").locator("textarea[name=text]").fill(LATE);
        if (planner.device().runsScript())
            assertThat(sheet.part("measure")).containsText("You were signed out. Your text is kept");
        planner.part("measure")
                .locator(planner.device().runsScript() ? "[data-signed-out] button" : ".after button")
                .click();
        planner.isAt("/sign-in").sees("What you typed last is kept").looks("signed-out");
        planner.signsIn(cast.email("khan"), TestOffice.PASSWORD).isAt("/needs#measure-text");
        planner.finds("Evaluation: the measure of the change", LATE);
        planner.sees("It is not saved yet").finds("Professional practice gap of our own learners", GAP);
        planner.looks("needs-kept");
        sheet.part("measure").locator(".after button").click();
        assertThat(planner.page().locator("#saved-measure")).containsText("Saved Today");
    }

    private String thirdSitting(Visitor planner, NeedsAssessmentPage sheet) {
        planner.opens(planner.path());
        planner.finds("Evaluation: the measure of the change", LATE);
        sheet.writesTheRest();
        planner.opens(planner.path()).looks("needs-complete");
        var page = planner.path();
        planner.presses("Submit the needs assessment").sees("Submitted. The CME office reads it now.");
        planner.looks("activity-submitted");
        return page;
    }

    private void coordinatorReturns(Device device, String page) {
        var coordinator =
                at(device, "rahmani").looks("home-coordinator").opens(page).looks("needs-decide");
        var gap = coordinator.part("gap");
        gap.locator("summary", new Locator.LocatorOptions().setHasText("Comment on this"))
                .click();
        gap.getByLabel("What should change, and why?").fill("Which ward were the admissions on?");
        coordinator.presses("Add the comment").presses("Return with one comment");
        coordinator.sees("Returned to its owner with your comments.").looks("activity-returned");
    }

    private void plannerAnswers(Visitor planner, String page) {
        planner.opens("/").sees("Needs assessment returned, one comment");
        planner.opens(page).sees("Which ward were the admissions on?").looks("needs-returned");
        planner.part("gap").getByLabel("Your answer").fill("Both medical wards.");
        planner.presses("Answer").sees("Both medical wards.").presses("Submit the needs assessment");
    }

    private void coordinatorAccepts(Device device, String page) {
        var coordinator = at(device, "rahmani").opens(page).sees("Both medical wards.");
        coordinator.presses("Accept").confirms().sees("The proposed objectives are now the activity’s own.");
        coordinator.looks("activity-accepted");
    }

    private void theRoadHasMoved(Visitor planner, String page) {
        planner.opens(page.replace("/needs", ""));
        assertThat(planner.page().locator(".road [aria-current=step]")).hasText("Needs approved");
        planner.sees("Compare a patient’s orders with the protocol in force.")
                .sees("accepted the needs assessment")
                .follows("The whole record")
                .sees("returned the needs assessment")
                .looks("record");
    }
}
