package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.journeys.SetupGuide.DIRECTOR;
import static org.baselinecme.journeys.SetupGuide.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Findings A6: an office that a state society accredits, from an empty database to its first listed activity and its first
 * certificate, in browsers alone: the guide of the first start, an invitation, a proposal, a review.
 */
@TestPropertySource(properties = "baseline.mail-from=Uplands CME <cme@localhost>")
class StateAccreditedOfficeJourney extends JourneyTest {
    private static final String PLANNER = "amos@uplands.example.org";
    private static final String GUEST = "bo.falk@example.org";
    private static final String LEARNER = "Bo Falk";
    private static final String TITLE = "Safer insulin at discharge";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/link/[\\w-]{43})");

    @Autowired
    private ApplicationContext application;

    private String page = "";
    private String catalog = "";

    /** Nothing is prepared: the application started on an empty database. */
    @BeforeAll
    @Override
    void everyStoryBeginsWithPeopleOnly(@Autowired ApplicationContext application) {
        Chromium.orSkip();
    }

    @Test
    void a_state_accredited_office_goes_from_an_empty_database_to_its_first_certificate() {
        TestClock.moveTo("2027-01-11T16:00:00Z");
        var director = visitor(Device.DESK).opens("/").isAt("/setup$");
        SetupGuide.through(director, application);
        director.signsIn(DIRECTOR, PASSWORD);
        var planner = invites(director);
        director.opens("/settings/credit-systems").sees("No wording yet");
        director.follows("State accreditor: directly provided")
                .types(
                        "Wording",
                        "{provider} is accredited by the Uplands Medical Society to provide continuing medical education for physicians.")
                .types("Source", "Letter of the society, January 4, 2027")
                .presses("Save")
                .sees("Statement saved");
        proposes(planner);
        director.opens(page + "/needs").presses("Accept").confirms();
        plans(planner);
        approves(director);
        learnerIsCertified(director);
    }

    private void proposes(Visitor planner) {
        planner.opens("/")
                .follows("Propose an activity")
                .ticks("No, I have nothing to disclose")
                .presses("Submit disclosure")
                .isAt("/activities/new");
        planner.types("Working title", TITLE).types("Expected start date", "2027-03-01");
        planner.page().getByLabel("Department").selectOption(new SelectOption().setLabel("CME Office"));
        planner.ticks("Physician").presses("Continue to needs assessment");
        new NeedsAssessmentPage(planner)
                .gap("In 31 of 120 discharges the insulin dose was not reconciled.")
                .writesTheRest();
        planner.opens(planner.path()).presses("Submit needs assessment").sees("Submitted.");
        page = planner.path().replace("/needs", "");
    }

    private void plans(Visitor planner) {
        planner.opens(page).presses("Start planning").follows("Agenda");
        planner.types("Title", "Reconcile before the ride home")
                .types("Day", "2027-03-01")
                .types("Start", "08:00")
                .types("End", "09:00")
                .types("Room", "Auditorium")
                .ticks("Amos Example")
                .presses("Add session")
                .sees("1.00");
    }

    private void approves(Visitor director) {
        director.opens(page + "/credit")
                .ticks("AMA PRA Category 1 Credit™")
                .presses("Save")
                .sees("is accredited by the Uplands Medical Society");
        director.opens(page + "/support")
                .presses("Attest no commercial support")
                .sees("No commercial support");
        director.opens("/disclosure").ticks("No, I have nothing to disclose").presses("Submit disclosure");
        director.opens(page + "/content").follows("Review Reconcile before the ride home");
        for (var question : director.page().locator("fieldset").all())
            question.getByLabel("Yes").check();
        director.page()
                .locator("fieldset")
                .last()
                .getByLabel("No", new Locator.GetByLabelOptions().setExact(true))
                .check();
        director.presses("Save review").sees("Content accepted");
        director.opens(page).presses("Submit for review").sees("Waiting for approval.");
        director.opens("/approvals").approves(TITLE);
        director.opens(page + "/credit").presses("List activity").confirms().sees("Activity listed");
        director.opens(page).follows("View public page").sees(TITLE);
        catalog = director.path();
    }

    private void learnerIsCertified(Visitor director) {
        TestClock.moveTo("2027-03-01T14:50:00Z");
        director.opens(page + "/attendance").follows("Reconcile before the ride home");
        director.presses("Generate code").sees("Scan to check in");
        director.opens(page + "/attendance").follows("Reconcile before the ride home");
        var code = director.page().locator("main .hours").innerText().replaceAll("\\s", "");
        TestClock.moveTo("2027-03-01T15:55:00Z");
        var learner = visitor(Device.TELEPHONE).opens("/at/" + code);
        learner.types("Name", LEARNER)
                .types("Email", GUEST)
                .chooses("Profession", "PHYSICIAN")
                .presses("Continue");
        learner.sees("1.00 AMA PRA Category 1 Credit™")
                .ticks("Yes, I have decided what")
                .ticks("Yes")
                .ticks("4")
                .presses("Confirm claim");
        learner.sees("Credit awarded").follows("View certificate of completion");
        var serial = learner.path().replaceFirst(".*/", "");
        learner.opens(linkIn("Confirm your email address", GUEST, learner)).presses("Continue as " + LEARNER);
        learner.sees("Credit awarded").sees(serial);
        assertThat(printed(learner)).contains(LEARNER, "is accredited by the Uplands Medical Society");
        visitor(Device.DESK).opens("/verify/" + serial).sees("Valid").sees(LEARNER);
        visitor(Device.DESK).opens(catalog).sees("is accredited by the Uplands Medical Society");
    }

    /** A planner is invited, sets a password by the link of the mail, and signs in. */
    private Visitor invites(Visitor director) {
        director.opens("/accounts/invitation").types("Name", "Amos Example").types("Email", PLANNER);
        director.chooses("Role", "Planner").presses("Send invitation").sees("This role can’t be given there.");
        director.chooses("Where", "Own activities and records")
                .presses("Send invitation")
                .sees("Invitation sent");
        var planner = visitor(Device.DESK);
        planner.opens(linkIn("", PLANNER, planner)).presses("Continue as Amos Example");
        planner.types("New password", PASSWORD)
                .types("Password again", PASSWORD)
                .presses("Save password");
        return planner.signsIn(PLANNER, PASSWORD);
    }

    private static String printed(Visitor learner) {
        var download = learner.page().waitForDownload(() -> learner.follows("Download PDF"));
        try (var document = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The link in the mail with the certificate, which is written after the claim. */
    private String linkIn(String subject, String reader, Visitor waiting) {
        for (var tries = 0; tries < 40; tries++) {
            var link = LINK.matcher(mailed(subject, reader));
            if (link.find()) return link.group(1);
            waiting.page().waitForTimeout(500);
        }
        throw new AssertionError("No link was mailed");
    }

    private String mailed(String subject, String reader) {
        return database.owner()
                .sql("select text from mail_outbox where to_address = ? and subject like ? || '%'")
                .params(reader, subject)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
