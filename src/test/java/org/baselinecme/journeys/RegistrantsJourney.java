package org.baselinecme.journeys;

import com.microsoft.playwright.Page;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Staff act on one registration from the menu of its row, and undo a check-in, with and without JavaScript. */
class RegistrantsJourney extends JourneyTest {
    @Autowired
    private ApplicationContext application;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK_WITHOUT_SCRIPT")
    void a_registrant_is_added_checked_in_undone_and_canceled(Device device) {
        acts(device);
    }

    @ParameterizedTest
    @EnumSource(names = "DESK_WITHOUT_SCRIPT")
    void the_same_without_javascript(Device device) {
        acts(device);
    }

    private void acts(Device device) {
        var activity = cast.activities().listed();
        var first = cast.learners().learner("Dr Ines Weber " + device, "MD", "PHYSICIAN");
        TestRegistrations.of(cast, application).register(first, activity);
        cast.learners().learner("Noor Haddad " + device, "RN", "NURSE");
        TestClock.moveTo("2027-03-01T08:05:00Z");
        var staff = at(device, "rahmani").opens("/activities/" + activity + "/registrations");
        staff.follows("Add registrant")
                .types("Name or email", "haddad " + device)
                .presses("Find person");
        staff.looks("registrant-new").pressesFrom("Register").sees("Registered").sees("Noor Haddad");

        menu(staff, "Ines Weber");
        staff.looks("registrations-menu").opens("/activities/" + activity + "/registrations");
        chooses(staff, "Ines Weber", "Check in");
        staff.sees("Ines Weber").looks("registrant").presses("Check in").sees("Checked in");
        staff.presses("Undo").sees("Undone");

        staff.opens("/activities/" + activity + "/registrations");
        chooses(staff, "Ines Weber", "Resend confirmation");
        staff.presses("Resend confirmation").sees("Confirmation sent");
        chooses(staff, "Noor Haddad", "Cancel registration");
        staff.types("Reason, which the person receives by email", "She called.")
                .presses("Cancel registration")
                .sees("The registration will be canceled")
                .confirms()
                .sees("Registration canceled");
        staff.follows("Print sign-in sheet")
                .sees("Ines Weber")
                .doesNotSee("Noor Haddad")
                .looks("sign-in-sheet");
    }

    /** Chooses from the menu of a row; without JavaScript the menu is the page of the row, where everything can be done. */
    private static void chooses(Visitor staff, String name, String act) {
        menu(staff, name);
        var choice = staff.page().locator("td.acts details a", new Page.LocatorOptions().setHasText(act));
        if (choice.count() > 0) choice.first().click();
    }

    private static void menu(Visitor staff, String name) {
        staff.page()
                .locator("tr", new Page.LocatorOptions().setHasText(name))
                .locator("[data-acts]")
                .click();
    }
}
