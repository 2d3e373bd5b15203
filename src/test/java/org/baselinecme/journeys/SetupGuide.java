package org.baselinecme.journeys;

import com.microsoft.playwright.options.SelectOption;
import org.baselinecme.office.setup.SetupTokenReader;
import org.springframework.context.ApplicationContext;

/** Sets up an office in the browser, from the page that an empty installation shows. */
record SetupGuide(Visitor jane) {
    static final String DIRECTOR = "jane@uplands.example.org";
    static final String PASSWORD = "a passphrase of twenty letters";

    /** Enters the token of the log and fills in the pages of the guide; the director can sign in afterwards. */
    static void through(Visitor jane, ApplicationContext application) {
        var guide = new SetupGuide(jane);
        jane.looks("setup-token").types("Set-up token", "WRONG-WRONG").presses("Continue");
        jane.sees("This isn’t the token of the latest start");
        jane.types("Set-up token", SetupTokenReader.tokenOf(application)).presses("Continue");
        guide.organization();
        guide.departments();
        guide.mail();
        guide.director();
    }

    private void organization() {
        jane.isAt("/setup/office$")
                .presses("Continue")
                .sees("This field is required")
                .looks("setup-office");
        jane.types("Organization name", "Example Uplands Hospital").types("Short name", "Uplands");
        jane.page().getByLabel("Accreditation").selectOption(new SelectOption().setLabel("A state medical society"));
        jane.types("Time zone", "Mountain Time (Denver)").presses("Continue");
    }

    private void departments() {
        jane.isAt("/setup/departments$").presses("Continue").sees("Enter at least one department.");
        jane.page().locator("[name='rows[0].name']").fill("CME Office");
        jane.page().locator("[name='rows[0].code']").fill("CME");
        jane.page().locator("[name='rows[1].name']").fill("Medicine");
        jane.page().locator("[name='rows[1].code']").fill("MED");
        jane.looks("setup-departments").presses("Continue");
    }

    private void mail() {
        jane.isAt("/setup/mail$").sees("No mail server is configured").sees("Not a public domain");
        jane.types("Email", DIRECTOR).presses("Send trial message").sees("Not sent. No mail server is configured.");
        jane.looks("setup-mail").follows("Continue");
    }

    private void director() {
        jane.isAt("/setup/director$").types("Name", "Jane Example").types("Email", DIRECTOR);
        jane.types("New password", "short").types("Password again", "short").presses("Set up office");
        jane.sees("Enter at least 12 characters.").looks("setup-director");
        jane.types("New password", PASSWORD).types("Password again", PASSWORD).presses("Set up office");
        jane.isAt("/sign-in").sees("Your office is set up.");
    }
}
