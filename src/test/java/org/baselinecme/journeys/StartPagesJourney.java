package org.baselinecme.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.baselinecme.TestOffice;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.junit.jupiter.api.Test;

/** The home page of each role, general pages, and empty states. */
class StartPagesJourney extends JourneyTest {
    @Test
    void the_director_allows_knowledge_alone_with_a_reason() {
        var activity = cast.grandRounds();
        cast.answer(cast.drKhan(), activity, NeedsQuestion.CHANGE, "Know the protocol.", "", "KNOWLEDGE");
        var director = at(Device.DESK, "okafor")
                .sees("Designed to change knowledge only")
                .looks("home-director");
        director.opens("/activities/" + activity + "/needs")
                .sees("A change in knowledge only isn’t enough.")
                .looks("needs-knowledge");
        director.types("Reason for the exception", "A new law, known to nobody yet.")
                .presses("Allow exception");
        director.sees("The CME director allowed a knowledge-only exception.");
        director.opens("/activities/" + activity)
                .sees("allowed a knowledge-only exception")
                .sees("A new law, known to nobody yet.");
    }

    @Test
    void planning_begins_when_the_needs_are_approved() {
        var activity = cast.accepted();
        var planner = at(Device.DESK, "khan").opens("/activities/" + activity).looks("activity-ready");
        planner.presses("Start planning").sees("Planning is in progress.");
        assertThat(planner.page().locator(".road [aria-current=step]")).hasText("Planning");
    }

    @Test
    void a_learner_a_reviewer_and_a_stranger() {
        visitor(Device.DESK).opens("/sign-in").looks("sign-in");
        var learner = at(Device.TELEPHONE, "petrov")
                .sees("No credit to claim right now.")
                .looks("home-learner");
        learner.opens("/profile")
                .types("Month of birth", "2")
                .types("Day of birth", "30")
                .presses("Save");
        learner.sees("Enter a valid month and day").looks("profile-wrong");
        learner.types("Day of birth", "29")
                .presses("Save")
                .sees("Profile saved.")
                .looks("profile");
        learner.opens("/activities").sees("You don’t have access to this page").looks("error-403");
        learner.opens("/nowhere").sees("Page not found").looks("error-404");
        at(Device.DESK, "tanaka").looks("home-reviewer").opens("/activities").looks("activities");
    }

    @Test
    void unsaved_text_of_other_forms_survives_the_end_of_the_session() {
        var planner = at(Device.DESK, "khan").opens("/activities/" + cast.grandRounds() + "/needs");
        everySessionIsOver();
        planner.types("Objective", "Compare orders.").presses("Add objective").sees("We saved what you typed last");
        planner.signsIn(cast.email("khan"), TestOffice.PASSWORD).finds("Objective", "Compare orders.");
        everySessionIsOver();
        planner.types("Citation", "Audit of 240 admissions").types("Date of the source", "2026-06-30");
        planner.page().locator("#evidence form .btn-primary").click();
        planner.sees("We saved what you typed last").signsIn(cast.email("khan"), TestOffice.PASSWORD);
        planner.finds("Citation", "Audit of 240 admissions").finds("Date of the source", "2026-06-30");
        planner.looks("needs-kept-source");
    }

    @Test
    void the_dark_theme_is_stored_with_the_account() {
        var learner = at(Device.DESK, "petrov").opens("/profile").presses("Dark");
        assertThat(learner.page().locator("html")).hasAttribute("data-bs-theme", "dark");
        at(Device.DESK_WITHOUT_SCRIPT, "petrov")
                .opens("/")
                .page()
                .locator("html[data-bs-theme=dark]")
                .waitFor();
        learner.presses("Same as device");
    }

    @Test
    void the_director_maintains_the_reference_lists() {
        var director = at(Device.DESK, "okafor").opens("/settings/lists").looks("lists");
        director.follows("Values/Ethics for Interprofessional Practice").looks("lists-row");
        director.types("Checked on", "2026-11-02")
                .presses("Save")
                .sees("Entry saved.")
                .sees("Nov 2, 2026");
    }

    @Test
    void the_calendar_and_the_pages_of_registries_are_found() {
        var director = at(Device.DESK, "okafor").follows("Calendar").looks("calendar");
        director.follows("Agenda").looks("calendar-agenda");
        director.opens("/imports")
                .follows("Compare people with the NPI registry file (NPPES)")
                .looks("nppes");
        director.opens("/nppes/differences").looks("nppes-differences");
        at(Device.TELEPHONE, "petrov")
                .opens("/profile")
                .follows("Licenses and IDs")
                .looks("credentials-ids");
    }

    @Test
    void concurrent_changes_of_particulars_are_not_overwritten() {
        var page = "/activities/" + cast.grandRounds() + "/particulars";
        var planner = at(Device.DESK, "khan").opens(page).looks("particulars");
        var coordinator = at(Device.DESK, "rahmani").opens(page);
        planner.types("Title", "Grand Rounds, anew").presses("Save").sees("Grand Rounds, anew");
        coordinator.types("Title", "Something else").presses("Save");
        coordinator.sees("Someone else made a change").looks("error-409");
    }
}
