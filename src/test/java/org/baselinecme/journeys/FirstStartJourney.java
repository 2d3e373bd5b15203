package org.baselinecme.journeys;

import com.microsoft.playwright.options.SelectOption;
import org.baselinecme.office.console.ConsoleLinks;
import org.baselinecme.office.setup.SetupTokenReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** From an empty database to the first colleague: the token of the log, the guide, a department and an invitation. */
@TestPropertySource(properties = "baseline.mail-from=CME Office <cme@localhost>")
class FirstStartJourney extends JourneyTest {
    private static final String DIRECTOR = "jane@uplands.example.org";
    private static final String RENEWED = "another passphrase of letters";
    private static final String PASSWORD = "a passphrase of twenty letters";

    @Autowired
    private ApplicationContext application;

    /** Nothing is prepared: the application started on an empty database. */
    @BeforeAll
    @Override
    void everyStoryBeginsWithPeopleOnly(@Autowired ApplicationContext ignored) {
        Chromium.orSkip();
    }

    @Test
    void an_empty_installation_becomes_an_office_with_its_first_colleague() {
        var jane = visitor(Device.TELEPHONE).opens("/board").isAt("/setup$");
        jane.looks("setup-token").types("Set-up token", "WRONG-WRONG").presses("Continue");
        jane.sees("This isn’t the token of the latest start");
        jane.types("Set-up token", SetupTokenReader.tokenOf(application)).presses("Continue");
        organization(jane);
        departments(jane);
        mail(jane);
        director(jane);

        jane.signsIn(DIRECTOR, PASSWORD).opens("/").sees("Finish setting up");
        jane.looks("home-new-office");
        visitor(Device.DESK).opens("/setup").sees("Page not found");
        addsDepartment(jane);
        invites(jane);
        losesThePassword(jane);
    }

    /** The console lets her in again: the password of before, and the session with it, end. */
    private void losesThePassword(Visitor jane) {
        var again = visitor(Device.TELEPHONE).opens(ConsoleLinks.rescuing(application, DIRECTOR));
        again.presses("Continue as Jane Example").isAt("/welcome$");
        again.types("New password", RENEWED).types("Password again", RENEWED).presses("Save password");
        again.sees("Your password is set.").signsIn(DIRECTOR, PASSWORD).sees("don’t match");
        again.signsIn(DIRECTOR, RENEWED).opens("/accounts").sees("Jane Example");
        jane.opens("/accounts").isAt("/sign-in");
    }

    private static void organization(Visitor jane) {
        jane.isAt("/setup/office$")
                .presses("Continue")
                .sees("This field is required")
                .looks("setup-office");
        jane.types("Organization name", "Example Uplands Hospital").types("Short name", "Uplands");
        jane.page().getByLabel("Accreditation").selectOption(new SelectOption().setLabel("A state medical society"));
        jane.types("Time zone", "Mountain Time (Denver)").presses("Continue");
    }

    private static void departments(Visitor jane) {
        jane.isAt("/setup/departments$").presses("Continue").sees("Enter at least one department.");
        jane.page().locator("[name='rows[0].name']").fill("CME Office");
        jane.page().locator("[name='rows[0].code']").fill("CME");
        jane.page().locator("[name='rows[1].name']").fill("Medicine");
        jane.page().locator("[name='rows[1].code']").fill("MED");
        jane.looks("setup-departments").presses("Continue");
    }

    private static void mail(Visitor jane) {
        jane.isAt("/setup/mail$").sees("No mail server is configured").sees("Not a public domain");
        jane.types("Email", DIRECTOR).presses("Send trial message").sees("Not sent. No mail server is configured.");
        jane.looks("setup-mail").follows("Continue");
    }

    private static void director(Visitor jane) {
        jane.isAt("/setup/director$").types("Name", "Jane Example").types("Email", DIRECTOR);
        jane.types("New password", "short").types("Password again", "short").presses("Set up office");
        jane.sees("Enter at least 12 characters.").looks("setup-director");
        jane.types("New password", PASSWORD).types("Password again", PASSWORD).presses("Set up office");
        jane.isAt("/sign-in").sees("Your office is set up.");
    }

    private static void addsDepartment(Visitor jane) {
        jane.opens("/settings").follows("Departments").sees("CME Office").sees("Medicine");
        jane.types("Name", "Surgery").types("Code", "MED").presses("Add department");
        jane.sees("Another department has this already.").types("Code", "SURG").presses("Add department");
        jane.sees("Department added").looks("departments").follows("Surgery");
        jane.looks("department").presses("Close department").sees("Department closed");
    }

    private static void invites(Visitor jane) {
        jane.opens("/accounts/invitation").types("Name", "Rosa Quinn").types("Email", "rosa@uplands.example.org");
        jane.chooses("Role", "Coordinator").chooses("Where", "Whole office").presses("Send invitation");
        jane.sees("Invitation sent");
        jane.opens("/").doesNotSee("Invite your first colleague");
    }
}
