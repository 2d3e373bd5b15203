package org.baselinecme.journeys;

import java.util.UUID;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.Test;

/** findings A8: attendance is withdrawn and its award reversed in the same step; what was left undecided is on the board. */
class WithdrawnPresenceJourney extends JourneyTest {
    private static final String NEARLY = "2027-03-01T08:51:00Z";
    private static final String CORRECT = "Correct the award: reverse it, and award what remains";

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
                .locator("summary[aria-label='Withdraw the presence of " + name + ", MD']")
                .click();
        coordinator.sees("Credit that rests on this attendance:").sees("1.00 AMA PRA Category 1 Credit™");
        coordinator.types("Why it was a mistake", "Somebody else scanned.");
        coordinator.page().locator("details[open]").getByLabel(CORRECT).check();
        coordinator.looks("attendance-withdrawal");
        coordinator.presses("Withdraw this presence").sees("Nobody is recorded yet.");
        learner.opens(award).sees("Somebody else scanned.");
        coordinator.opens("/activities/" + activity + "/awards/evidence").sees("There is nothing to decide");
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
        coordinator.follows("Correct or keep").sees(name).sees("support 0.75").looks("award-evidence");
        coordinator.types(
                "Reason, on the record and for anyone who verifies the certificate of completion", "Left early.");
        coordinator
                .presses("Correct the award " + name + ", MD")
                .sees("Award corrected.")
                .sees("There is nothing to decide");
        coordinator.opens("/board").doesNotSee("exceeds its evidence");
    }

    private Visitor claims(String code, String name) {
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, name, "MD", "PHYSICIAN");
        return claims(at(Device.TELEPHONE, key), code);
    }

    private static Visitor claims(Visitor learner, String code) {
        learner.opens("/at/" + code).sees("A scanned code proves attendance");
        learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4").presses("Confirm");
        return learner.sees("Awarded");
    }
}
