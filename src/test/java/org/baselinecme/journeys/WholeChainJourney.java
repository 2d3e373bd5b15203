package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import org.baselinecme.demo.DemoTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * From an office with people only to a certificate a stranger can verify, and to its reversal: in browsers alone, with
 * sign-ins and mail links. Only the clock is moved.
 */
@TestPropertySource(properties = "baseline.demo=true")
class WholeChainJourney extends JourneyTest {
    private static final String TITLE = "Orders that outlive their reason";
    private static final String FACULTY = "Dr Ilse Quade";

    @Autowired
    private ApplicationContext application;

    private String page = "";
    private String catalog = "";

    @BeforeEach
    void itIsJanuary() {
        DemoTime.moveTo(application, "2027-01-11T09:00:00Z");
    }

    @AfterEach
    void itIsToday() {
        DemoTime.back(application);
    }

    @Test
    void from_a_need_to_a_certificate_a_stranger_can_verify() throws Exception {
        plannerDisclosesAndProposes();
        coordinatorAcceptsAndAsksTheFaculty();
        facultyDisclosesByMailLinkAndIsMitigated();
        plannerPlans();
        coordinatorSeeksCreditAndTheDirectorDesignatesIt();
        reviewerFindsTheContentSound();
        var guest = residentRegistersWithoutAnAccount();
        DemoTime.moveTo(application, "2027-03-01T07:50:00Z");
        var code = coordinatorPutsTheCodeOnTheWall();
        DemoTime.moveTo(application, "2027-03-01T08:52:00Z");
        var serial = residentClaims(guest, code);
        strangerVerifies(serial);
        coordinatorReverses();
        visitor(Device.DESK).opens("/verify/" + serial).sees("No longer valid");
    }

    private void plannerDisclosesAndProposes() {
        var planner = at(Device.DESK, "khan").opens("/").follows("Propose an activity");
        planner.sees("Your disclosure comes first")
                .ticks("No, I have nothing to disclose")
                .presses("Submit disclosure")
                .isAt("/activities/new");
        planner.types("Working title", TITLE)
                .chooses("Department", cast.medicine().toString())
                .types("Expected start date", "2027-03-01")
                .ticks("Physician")
                .ticks("Nurse")
                .presses("Continue to needs assessment");
        new NeedsAssessmentPage(planner)
                .gap("In 96 of 240 admissions a withdrawn order was still running.")
                .writesTheRest();
        planner.opens(planner.path()).presses("Submit needs assessment").sees("Submitted.");
        page = planner.path().replace("/needs", "");
    }

    private void coordinatorAcceptsAndAsksTheFaculty() {
        var coordinator = at(Device.DESK, "rahmani")
                .opens(page + "/needs")
                .presses("Accept")
                .confirms();
        coordinator.opens(page + "/people").types("Name", FACULTY).presses("Search");
        coordinator
                .follows("Not in the list? Add the person")
                .chooses("Profession", "PHYSICIAN")
                .types("Email", "quade@example.org")
                .presses("Save")
                .chooses("Role in this activity", "FACULTY")
                .presses("Add to roster")
                .presses("Request disclosure: " + FACULTY)
                .sees("Disclosure requested");
    }

    private void facultyDisclosesByMailLinkAndIsMitigated() {
        var faculty =
                byLink("Please disclose financial relationships for " + TITLE).presses("Continue as " + FACULTY);
        faculty.ticks("Yes, these:")
                .types("Company", "Oriavant Therapeutics")
                .chooses("Nature of the relationship", "CONSULTANT")
                .presses("Submit disclosure")
                .sees("Disclosure submitted. Thank you.");
        var reviewer = at(Device.DESK, "tanaka").opens(page + "/people").follows(FACULTY);
        reviewer.follows("Determine company status")
                .chooses("Status", "INELIGIBLE")
                .chooses("Ownership", "PUBLIC")
                .types("Rationale", "It makes and sells a drug.")
                .presses("Save");
        reviewer.opens(page + "/people").follows(FACULTY);
        reviewer.types("Reason for the record", "The talk names its drug.").presses("Relevant");
        reviewer.chooses("Mitigation method", "EVIDENCE_ATTESTED")
                .types("Reason for the record", "Attested in writing.")
                .presses("Mitigated")
                .follows("Back to roster")
                .sees("Everyone (2) is cleared.");
    }

    private void plannerPlans() {
        var planner =
                at(Device.DESK, "khan").opens(page).presses("Start planning").follows("Agenda");
        planner.types("Title", "When to stop")
                .types("Day", "2027-03-01")
                .types("Start", "08:00")
                .types("End", "09:00")
                .types("Room", "Auditorium")
                .ticks(FACULTY)
                .presses("Add session")
                .sees("1.00");
    }

    private void coordinatorSeeksCreditAndTheDirectorDesignatesIt() {
        var coordinator = at(Device.DESK, "rahmani").opens(page + "/credit");
        coordinator.ticks("AMA PRA Category 1 Credit™").presses("Save");
        coordinator
                .opens(page + "/support")
                .presses("Attest no commercial support")
                .sees("No commercial support");
        coordinator.opens(page).presses("Submit for review").sees("Waiting for approval.");
        at(Device.DESK, "okafor").opens("/approvals").approves(TITLE);
        coordinator.opens(page + "/credit").presses("List activity").confirms().sees("Activity listed");
        coordinator.opens(page).follows("View public page").sees(TITLE);
        catalog = coordinator.path();
    }

    private void reviewerFindsTheContentSound() {
        var reviewer = at(Device.DESK, "tanaka").opens("/disclosure");
        reviewer.ticks("No, I have nothing to disclose").presses("Submit disclosure");
        reviewer.opens(page + "/content").follows("Review When to stop");
        for (var question : reviewer.page().locator("fieldset").all())
            question.getByLabel("Yes").check();
        reviewer.page()
                .locator("fieldset")
                .last()
                .getByLabel("No", new Locator.GetByLabelOptions().setExact(true))
                .check();
        reviewer.presses("Save review").sees("Content accepted");
    }

    private Visitor residentRegistersWithoutAnAccount() {
        var guest = visitor(Device.TELEPHONE).opens(catalog).follows("Register");
        guest.types("Name", "Dr Łucja Núñez")
                .types("Email", "lucja.nunez@example.org")
                .chooses("Profession", "RESIDENT_PHYSICIAN")
                .presses("Register")
                .sees("You’re registered");
        byLink("Please confirm your email address")
                .presses("Continue as Dr Łucja Núñez")
                .sees("Confirm your email address")
                .opens("/my-cme/upcoming")
                .sees(TITLE);
        return guest;
    }

    private String coordinatorPutsTheCodeOnTheWall() {
        var coordinator = at(Device.DESK, "rahmani").opens(page + "/attendance").follows("When to stop");
        coordinator.presses("Generate code").sees("Scan to check in");
        coordinator.opens(page + "/attendance").follows("When to stop");
        return coordinator.page().locator("main .hours").innerText().replaceAll("\\s", "");
    }

    private String residentClaims(Visitor guest, String code) {
        guest.opens("/at/" + code);
        if (guest.page().getByLabel("Name").first().isVisible())
            guest.types("Name", "Dr Łucja Núñez")
                    .types("Email", "lucja.nunez@example.org")
                    .chooses("Profession", "RESIDENT_PHYSICIAN")
                    .presses("Continue");
        guest.sees("1.00 AMA PRA Category 1 Credit™")
                .ticks("Yes, I have decided what")
                .ticks("Yes")
                .ticks("4")
                .presses("Confirm claim");
        guest.sees("Credit awarded").follows("View certificate of completion").sees("Dr Łucja Núñez");
        return guest.path().replaceFirst(".*/", "");
    }

    private void strangerVerifies(String serial) throws Exception {
        var stranger = visitor(Device.DESK).opens("/verify/" + serial);
        stranger.sees("Name not confirmed").sees("1.00 AMA PRA Category 1 Credit™");
        assertThat(stranger.page().content()).doesNotContain("Łucja");
        var holder = visitor(Device.TELEPHONE).opens("/dev/mail");
        var mail = "Confirm your email address: " + TITLE;
        for (var tries = 0; tries < 40 && !holder.page().getByText(mail).first().isVisible(); tries++) {
            holder.page().waitForTimeout(500);
            holder.opens("/dev/mail");
        }
        holder.follows(mail)
                .follows("http://localhost:8080/link/")
                .presses("Continue as Dr Łucja Núñez")
                .presses("That was me")
                .confirms()
                .sees("Added to your record")
                .opens("/certificates/" + serial)
                .sees("Credit awarded");
        var paper = holder.page().waitForDownload(() -> holder.follows("Download PDF"));
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
        stranger.opens("/verify/" + serial).sees("Valid").sees("Dr Łucja Núñez");
    }

    private void coordinatorReverses() {
        var coordinator = at(Device.DESK, "rahmani").opens(page + "/awards").follows("Dr Łucja Núñez");
        coordinator
                .types("Reason for reversing without a new award", "Was not there.")
                .presses("Reverse award")
                .confirms()
                .sees("Award reversed");
    }

    /** The newest mail of this subject, and its link opened. */
    private Visitor byLink(String subject) {
        var reader = visitor(Device.TELEPHONE).opens("/dev/mail").follows(subject);
        return reader.follows("http://localhost:8080/link/");
    }
}
