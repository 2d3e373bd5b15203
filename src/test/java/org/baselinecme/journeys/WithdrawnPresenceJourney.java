package org.baselinecme.journeys;

import java.util.UUID;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.Test;

/** findings A8: attendance is withdrawn and its award reversed in the same step; what was left undecided is on the board. */
class WithdrawnPresenceJourney extends JourneyTest {
    private static final String NEARLY = "2027-03-01T08:51:00Z";
    private static final String CORRECT = "Correct the award: reverse it and award the amount still supported";

    @Test
    void a8_presence_is_withdrawn_and_the_award_reversed_in_the_same_step() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        var name = "Dr Ada Wren " + UUID.randomUUID();
        TestClock.moveTo(NEARLY);
        var learner = claims(code, name);
        var award = learner.path();

        TestClock.moveTo("2027-03-01T10:00:00Z");
        var slot = cast.learners().slots(activity).getFirst();
        var coordinator = at(Device.DESK, "rahmani").opens("/activities/" + activity + "/attendance/" + slot);
        coordinator
                .page()
                .locator("summary[aria-label='Remove attendance: " + name + ", MD']")
                .click();
        coordinator.sees("Credit awarded for this attendance:").sees("1.00 AMA PRA Category 1 Credit™");
        coordinator.types("Reason for removal", "Somebody else scanned.");
        coordinator.page().locator("details[open]").getByLabel(CORRECT).check();
        coordinator.looks("attendance-withdrawal");
        coordinator.presses("Remove attendance").sees("Attendance removed.");
        learner.opens(award).sees("Somebody else scanned.");
        coordinator.opens("/activities/" + activity + "/awards/evidence").sees("Nothing to review");
    }

    @Test
    void a8_an_award_that_exceeds_its_attendance_is_on_the_board_until_it_is_decided() {
        var activity = cast.activities().listed();
        var beside = cast.learners().code(cast.activities().listed());
        var code = cast.learners().code(activity);
        var name = "Dr Bo Falk " + UUID.randomUUID();
        TestClock.moveTo(NEARLY);
        var key = "l" + UUID.randomUUID();
        var person = cast.learners().learner(key, name, "MD", "PHYSICIAN");
        claims(at(Device.TELEPHONE, key), code);
        cast.let(
                person,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(beside), true));

        TestClock.moveTo("2027-03-01T10:00:00Z");
        var coordinator = at(Device.DESK, "rahmani").opens("/board").sees("1 award exceeds its evidence");
        coordinator
                .follows("Correct or confirm")
                .sees(name)
                .sees("support 0.75")
                .looks("award-evidence");
        coordinator.types(
                "Reason (recorded, and shown to anyone who verifies the certificate of completion)", "Left early.");
        coordinator
                .presses("Correct award " + name + ", MD")
                .sees("Award corrected")
                .sees("Nothing to review");
        coordinator.opens("/board").doesNotSee("exceeds its evidence");
    }

    private Visitor claims(String code, String name) {
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, name, "MD", "PHYSICIAN");
        return claims(at(Device.TELEPHONE, key), code);
    }

    private static Visitor claims(Visitor learner, String code) {
        learner.opens("/at/" + code).sees("A scanned code counts as attending the whole session");
        learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4").presses("Confirm claim");
        return learner.sees("Credit awarded");
    }
}
