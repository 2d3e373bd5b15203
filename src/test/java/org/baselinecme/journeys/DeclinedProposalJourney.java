package org.baselinecme.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("smoke")
/** A proposal that is declined: for good, with a reason its owner reads. */
class DeclinedProposalJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void the_owner_reads_the_reason(Device device) {
        var activity = cast.submitted();
        var coordinator = at(device, "rahmani").opens("/activities/" + activity + "/needs");
        coordinator
                .page()
                .locator("summary", new Page.LocatorOptions().setHasText("Decline proposal"))
                .click();
        coordinator.types("Reason for the owner", "The gap was closed by the new order set in May.");
        coordinator
                .presses("Decline proposal")
                .confirms()
                .sees("The proposal was declined.")
                .looks("activity-declined");

        var planner = at(device, "khan").opens("/activities/" + activity);
        planner.sees("Declined").sees("The gap was closed by the new order set in May.");
        planner.opens("/activities/" + activity + "/needs").sees("You can submit a new proposal that addresses it.");
        planner.looks("needs-declined");
    }
}
