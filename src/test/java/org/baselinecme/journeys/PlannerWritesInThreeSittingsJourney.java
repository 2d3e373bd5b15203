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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
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
        planner.looks("home-planner").follows("Propose an activity").follows("Propose now, disclose later");
        planner.looks("proposal");
        planner.presses("Continue to needs assessment")
                .sees("Your other entries are still here")
                .looks("proposal-wrong");
        planner.types("Working title", title)
                .chooses("Department", cast.medicine().toString())
                .types("Expected start date", "2027-03-01")
                .ticks("Physician")
                .ticks("Nurse")
                .presses("Continue to needs assessment")
                .sees("What is the problem in practice?");
        var sheet = new NeedsAssessmentPage(planner).gap(GAP);
        planner.looks("needs-begun");
        return sheet;
    }

    /** The session ends while she types; signing in again she is back at the field, with her text. */
    private void secondSitting(Visitor planner, NeedsAssessmentPage sheet) {
        everySessionIsOver();
        sheet.part("measure").locator("textarea[name=text]").fill(LATE);
        if (planner.device().runsScript())
            assertThat(sheet.part("measure")).containsText("You were signed out. Your text is still here");
        planner.part("measure")
                .locator(planner.device().runsScript() ? "[data-signed-out] button" : ".after button")
                .click();
        planner.isAt("/sign-in").sees("We saved what you typed last").looks("signed-out");
        planner.signsIn(cast.email("khan"), TestOffice.PASSWORD).isAt("/needs#measure-text");
        planner.finds("Evaluation measure", LATE);
        planner.sees("It isn’t saved yet").finds("Professional practice gap of your own learners", GAP);
        planner.looks("needs-kept");
        sheet.part("measure").locator(".after button").click();
        assertThat(planner.page().locator("#saved-measure")).containsText(NeedsAssessmentPage.SAVED);
    }

    private String thirdSitting(Visitor planner, NeedsAssessmentPage sheet) {
        planner.opens(planner.path());
        planner.finds("Evaluation measure", LATE);
        sheet.writesTheRest();
        planner.opens(planner.path()).looks("needs-complete");
        var page = planner.path();
        planner.presses("Submit needs assessment").sees("Submitted. The CME office is reviewing it.");
        planner.looks("activity-submitted");
        return page;
    }

    private void coordinatorReturns(Device device, String page) {
        var coordinator =
                at(device, "rahmani").looks("home-coordinator").opens(page).looks("needs-decide");
        var gap = coordinator.part("gap");
        gap.locator("summary", new Locator.LocatorOptions().setHasText("Comment"))
                .click();
        gap.getByLabel("What should change, and why?").fill("Which ward were the admissions on?");
        coordinator.presses("Add comment").presses("Return with one comment");
        coordinator.sees("Returned to the owner with your comments.").looks("activity-returned");
    }

    private void plannerAnswers(Visitor planner, String page) {
        planner.opens("/").sees("Needs assessment returned, one comment");
        planner.opens(page).sees("Which ward were the admissions on?").looks("needs-returned");
        planner.part("gap").getByLabel("Reply").fill("Both medical wards.");
        planner.presses("Send reply").sees("Both medical wards.").presses("Submit needs assessment");
    }

    private void coordinatorAccepts(Device device, String page) {
        var coordinator = at(device, "rahmani").opens(page).sees("Both medical wards.");
        coordinator.presses("Accept").confirms().sees("Its objectives are now the activity’s objectives.");
        coordinator.looks("activity-accepted");
    }

    private void theRoadHasMoved(Visitor planner, String page) {
        planner.opens(page.replace("/needs", ""));
        assertThat(planner.page().locator(".road [aria-current=step]")).hasText("Needs approved");
        planner.sees("Compare a patient’s orders with the protocol in force.")
                .sees("accepted the needs assessment")
                .follows("View full history")
                .sees("returned the needs assessment")
                .looks("record");
    }
}
