package org.baselinecme.journeys;

import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From planning to a public page: content judged, credit sought, approved after a review, opened. */
class ApprovalJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void an_activity_is_approved_after_a_review_and_opens(Device device) {
        var activity = cast.activities().scheduled();
        var coordinator = at(device, "rahmani").opens("/activities/" + activity + "/credit");
        coordinator.sees("1.00").ticks("AMA PRA Category 1 Credit™").presses("Save");
        coordinator.types("Joint provider", "Uplands Community Health Alliance").presses("Add joint provider");
        coordinator
                .sees("planned and implemented by Tamarrow Valley Health and Uplands Community Health Alliance")
                .sees("for a maximum of 1.00 AMA PRA Category 1 Credit™.")
                .sees("Check this wording with your accreditor")
                .looks("credit-sought");
        coordinator.follows("Support").sees("Not answered").looks("support");
        coordinator.presses("Attest no commercial support").sees("Attestation recorded: no commercial support.");
        coordinator.follows("Overview").presses("Submit for review").sees("Waiting for approval.");

        var director = at(device, "okafor").opens("/approvals").sees("Medicine Grand Rounds");
        director.looks("approvals").follows("Review and designate Medicine Grand Rounds");
        director.sees("1/1 cleared")
                .sees("0/1 accepted")
                .sees("This activity receives no commercial support.")
                .looks("approval-review");
        director.pressesFrom("Approve and designate 1.00 AMA PRA Category 1 Credit™, dated");
        director.sees("Approved. Credit is designated.");

        coordinator.opens("/activities/" + activity + "/credit").sees("Designated by Marian Okafor-Lindqvist");
        coordinator.looks("credit-approved").presses("List activity").confirms().sees("Activity listed");
        coordinator.sees("0 of 1 session ready to start.").sees("The content hasn’t been accepted yet.");

        cast.disclosures().nothingToDisclose(cast.tanaka());
        var reviewer = at(device, "tanaka")
                .opens("/activities/" + activity + "/content")
                .follows("Review ACCREDITED");
        judges(reviewer, "No")
                .presses("Save review")
                .sees("Enter what should change")
                .looks("content-review");
        judges(reviewer, "Yes").presses("Save review").sees("Content accepted").looks("content");
        coordinator.opens("/activities/" + activity + "/credit").sees("1 of 1 session ready to start.");
        coordinator.looks("credit-open");
    }

    private static Visitor judges(Visitor reviewer, String balanced) {
        for (var question : reviewer.page().locator("fieldset").all())
            question.getByLabel("Yes").check();
        reviewer.page().locator("fieldset").first().getByLabel(balanced).check();
        reviewer.page()
                .locator("fieldset")
                .last()
                .getByLabel("No", new Locator.GetByLabelOptions().setExact(true))
                .check();
        return reviewer;
    }

    @Test
    void missing_items_are_listed_and_an_activity_that_started_cannot_be_approved() {
        var activity = cast.activities().scheduled();
        cast.activities().submit(activity);
        var director = at(Device.DESK, "okafor").opens("/approvals").sees("No credit type is selected yet.");
        director.looks("approvals-blocked");
        cast.activities().requestCredit(activity, "AMA1");
        begin(activity);
        director.opens("/activities/" + activity + "/credit").sees("credit can no longer be designated");
        director.looks("credit-too-late");
    }

    @Test
    void keys_lead_through_the_queue_and_approve_nothing_by_themselves() {
        var activity = cast.activities().inReview();
        var director = at(Device.DESK, "okafor").opens("/approvals");
        director.page().evaluate("localStorage.setItem('keys', 'on')");
        director.page().keyboard().press("j");
        while (!director.page()
                .evaluate("document.activeElement.href")
                .toString()
                .contains(activity.toString())) director.page().keyboard().press("j");
        director.page().keyboard().press("a");
        director.sees("Approvals").page().keyboard().press("Enter");
        director.sees("Review before approval").pressesFrom("Approve and designate");
        director.sees("Approved. Credit is designated.");
        director.opens("/activities/" + activity + "/credit").sees("Designated by Marian Okafor-Lindqvist");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void the_public_page_shows_save_the_date_and_full_details_once_open(Device device) {
        var activity = cast.disclosures().planned();
        var speaker =
                cast.addPerson("s" + UUID.randomUUID(), "Dr Ines Roth", cast.medicine(), Grant.self(Role.LEARNER));
        cast.disclosures().addFaculty(activity, speaker);
        cast.activities().plan(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", speaker));
        cast.activities().requestCredit(activity, "AMA1", "ANCC");
        cast.activities().submit(activity);
        var number = number(activity);
        var learner = visitor(device).opens("/catalog/" + number).sees("Page not found");
        cast.activities().approve(activity);
        learner.opens("/catalog/" + number)
                .sees("Save the date")
                .sees("This activity has been approved for AMA PRA Category 1 Credit")
                .doesNotSee("1.00")
                .doesNotSee("Objectives");
        learner.looks("public-save");
        cast.let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        learner.opens("/catalog")
                .types("Search by topic, title, faculty or number", "protocols")
                .presses("Search");
        learner.sees("Medicine Grand Rounds").looks("catalog");
        learner.opens("/catalog/" + number)
                .sees("1.00 AMA PRA Category 1 Credit™")
                .sees("To be announced")
                .sees("This activity receives no commercial support.");
        learner.sees("Additional faculty will be listed")
                .doesNotSee("Ines Roth")
                .looks("public-open");
        cast.disclosures().nothingToDisclose(speaker);
        learner.opens("/catalog/" + number).sees("Ines Roth").doesNotSee("To be announced");
        if (device == Device.TELEPHONE) Screenshots.at(learner.page(), "public", device);
    }

    private String number(ActivityId activity) {
        return database.owner()
                .sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }

    private void begin(ActivityId activity) {
        database.owner()
                .sql(
                        "update agenda_slot set day = date '2026-01-05', begins = begins - (day - date '2026-01-05') * interval '1 day', "
                                + "ends = ends - (day - date '2026-01-05') * interval '1 day' where activity = ?")
                .param(activity.value())
                .update();
    }
}
