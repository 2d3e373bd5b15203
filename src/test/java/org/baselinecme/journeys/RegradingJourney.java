package org.baselinecme.journeys;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question was keyed wrong: a failed learner passes by the corrected key and claims (findings A19). */
class RegradingJourney extends JourneyTest {
    private static final String OVER = "2027-03-01T09:10:00Z";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_corrected_key_lets_a_failed_learner_claim(Device device) {
        var activity = TestAssessments.of(cast).openActivity();
        var key = "l" + UUID.randomUUID();
        var learner = failed(device, activity, key);
        TestClock.moveTo(OVER);
        var coordinator = at(device, "rahmani").opens("/activities/" + activity + "/assessment/results");
        coordinator.page().getByText("Correct an answer key").click();
        coordinator
                .follows("How long in an older child?")
                .sees("Currently correct")
                .looks("regrading");
        option(coordinator, 0, "Five days").uncheck();
        option(coordinator, 0, "Ten days").check();
        coordinator.presses("Preview results").sees("Una Learner").sees("1 more learner passes");
        coordinator.looks("regrading-preview");
        coordinator.types("Reason for the correction", "The guideline says ten days.");
        coordinator.presses("Correct key and rescore").sees("Key corrected.");

        learner.opens("/")
                .sees("Corrected results")
                .sees("2 of 2 instead of 1 of 2")
                .looks("regraded-home");
        learner.opens("/assessments/" + activity + "/after").sees("Passed").follows("Claim credit");
        learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4").presses("Confirm claim");
        learner.sees("Credit awarded").sees("1.00 AMA PRA Category 1 Credit™");
    }

    private Visitor failed(Device device, ActivityId activity, String key) {
        var person = cast.learners().learner(key, "Una Learner", "MD", "PHYSICIAN");
        TestClock.moveTo(OVER);
        var slot = cast.learners().slots(activity).getFirst();
        cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(person)));
        var learner =
                at(device, key).opens("/assessments/" + activity + "/after").presses("Begin");
        option(learner, 0, "Ten days").check();
        option(learner, 1, "Ten days").check();
        option(learner, 1, "Until it is over").check();
        return learner.presses("Submit").sees("Not passed").sees("1 of 2 correct");
    }

    private static Locator option(Visitor visitor, int question, String option) {
        return visitor.page().locator("fieldset").nth(question).getByLabel(option);
    }
}
