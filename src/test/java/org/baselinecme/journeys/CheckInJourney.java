package org.baselinecme.journeys;

import java.util.UUID;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.Test;

/** findings A7, A21: a code proves presence inside its window; who comes later asks, and a person decides. */
class CheckInJourney extends JourneyTest {
    @Test
    void a7_a_code_that_changes_checks_in_while_it_is_on_the_screen_and_a_receipt_follows() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        var slot = cast.learners().slots(activity).getFirst();
        TestClock.moveTo("2027-03-01T08:20:00Z");
        var wall = at(Device.DESK, "rahmani").opens("/activities/" + activity + "/attendance/" + slot + "/code");
        wall.presses("Change the code every 30 seconds").sees("This code changes every 30 seconds.");
        wall.looks("attendance-code-rotating");
        learner("Dr Ira Fell").opens("/at/" + code).sees("this one has expired");

        var shown = wall.page().locator(".wall-letters").innerText().replace(" ", "");
        var learner = learner("Dr Ada Wren").opens("/at/" + shown).sees("You’re on time.");
        learner.presses("Check in").sees("You’re checked in").sees("Claim your credit starting");
        learner.looks("check-in-receipt");
    }

    @Test
    void a7_a_late_check_in_waits_for_a_person_who_decides_with_a_reason() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        var name = "Dr Una Belated " + UUID.randomUUID();
        TestClock.moveTo("2027-03-01T09:23:00Z");
        var learner = learner(name).opens("/at/" + code).sees("expired");
        learner.looks("late-check-in");
        learner.types("When did you attend, and why are you checking in now?", "The whole hour. My phone was off.");
        learner.presses("Request attendance").sees("The request is pending.");

        var coordinator = at(Device.DESK, "rahmani").opens("/activities/" + activity + "/attendance");
        coordinator.follows("1 late check-in to review").sees(name).sees("My phone was off.");
        coordinator.looks("late-check-ins");
        coordinator
                .types("How you verified attendance", "Seen in the second row.")
                .presses("Accept " + name + ", MD");
        coordinator.sees("Attendance recorded.").sees("No late check-ins to review");
        learner.opens("/at/" + code).sees("60 of 60 minutes, late check-in");
    }

    @Test
    void a7_settings_say_when_a_code_counts_and_what_each_kind_of_evidence_proves() {
        var director = at(Device.DESK, "okafor").opens("/settings/attendance");
        director.sees("What each type of evidence proves").looks("settings-attendance");
        director.types("Closes after the end (minutes)", "20").presses("Save").sees("Saved.");
    }

    private Visitor learner(String name) {
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, name, "MD", "PHYSICIAN");
        return at(Device.TELEPHONE, key);
    }
}
