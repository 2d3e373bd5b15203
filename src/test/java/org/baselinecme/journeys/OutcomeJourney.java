package org.baselinecme.journeys;

import org.baselinecme.TestMeasures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A claim of change is refused without a baseline, and stated when it was collected from the records. */
class OutcomeJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_change_claim_without_baseline_is_refused_until_one_is_added(Device device) {
        var testMeasures = new TestMeasures(cast);
        var activity = testMeasures.held();
        var measure = testMeasures.define(activity, TestMeasures.share());
        testMeasures.enter(measure, TestMeasures.counts("", "2026-04-01", "2026-06-30", "310", "500"));
        var planner = at(device, "khan").opens("/activities/" + activity + "/outcomes");
        planner.sees("Result without baseline").sees("there is no baseline").looks("outcomes-without");
        planner.opens("/measures/" + measure).sees("no change can be shown").looks("outcome-refused");
        planner.follows("Collect a baseline from records").isAt("/measures/" + measure + "/observations");
        planner.types("From", "2025-09-01")
                .types("To", "2025-12-31")
                .types("Numerator", "515")
                .types("Denominator", "500")
                .presses("Enter observation")
                .sees("The numerator is larger than the denominator.")
                .looks("observation-wrong");
        planner.types("Numerator", "215")
                .presses("Enter observation")
                .sees("215 of 500")
                .looks("observations");
        planner.follows("Back to measure")
                .sees("rose from 43.0% to 62.0%")
                .presses("State this conclusion")
                .sees("Conclusion stated.")
                .looks("outcome-stated");
    }
}
