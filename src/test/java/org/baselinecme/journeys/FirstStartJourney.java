package org.baselinecme.journeys;

import static org.baselinecme.journeys.SetupGuide.DIRECTOR;
import static org.baselinecme.journeys.SetupGuide.PASSWORD;

import org.baselinecme.office.console.ConsoleLinks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** From an empty database to the first colleague: the token of the log, the guide, a department and an invitation. */
@TestPropertySource(properties = "baseline.mail-from=CME Office <cme@localhost>")
class FirstStartJourney extends JourneyTest {
    private static final String RENEWED = "another passphrase of letters";

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
        SetupGuide.through(jane, application);

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
