package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.Test;

/** Findings A2, R72: a report of commercial bias reaches the director, and nothing shown anywhere tells whose it is. */
class ReportedBiasJourney extends JourneyTest {
    private static final String NAME = "Ines Duarte-Quell";

    @Test
    void a_learner_reports_bias_and_nobody_can_tell_who() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, NAME, "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:52:00Z");
        var learner = at(Device.TELEPHONE, key).opens("/at/" + code).ticks("Yes, I have decided what");
        learner.page()
                .locator("fieldset")
                .filter(new Locator.FilterOptions().setHasText("free of commercial bias"))
                .getByLabel("No", new Locator.GetByLabelOptions().setExact(true))
                .check();
        learner.page().getByText("What wasn’t balanced?").click();
        learner.types("What wasn’t balanced? One sentence is enough.", "One drug by its brand name, twice.")
                .ticks("4");
        learner.presses("Confirm claim").sees("Credit awarded");

        var page = "/activities/" + activity;
        var director = at(Device.DESK, "okafor").opens("/board").sees("Commercial bias reported");
        director.opens(page + "/evaluation").sees("Reported commercial bias").doesNotSee(NAME);
        director.types("Action taken", "Spoke with the faculty.")
                .presses("Record action")
                .sees("Recorded by")
                .doesNotSee(NAME)
                .looks("bias-noted");
        director.opens(page + "/record").sees("A learner completed the evaluation");
        for (var row : director.page().locator("main li, main tr").all())
            if (row.innerText().contains("evaluation") || row.innerText().contains("bias"))
                assertThat(row.innerText()).doesNotContain(NAME);
    }
}
