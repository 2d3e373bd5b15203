package org.baselinecme.journeys;

import static org.baselinecme.TestMeasures.counts;

import java.time.YearMonth;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.MeasureId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A planner reads why figures that look better are not called an improvement. */
class JudgedOutcomeJourney extends JourneyTest {
    private static final int[] BEFORE = {
        9_000, 9_900, 9_300, 10_100, 9_100, 9_800, 9_200, 9_900, 9_000, 9_700, 9_200, 9_600, 9_100
    };
    private static final int[] AFTER = {9_900, 9_200, 10_200, 9_300, 10_000, 9_400};

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void months_that_vary_more_than_chance_are_refused_improved_and_the_page_says_why(Device device) {
        var testMeasures = new TestMeasures(cast);
        var measure = testMeasures.define(testMeasures.held(), TestMeasures.share());
        months(testMeasures, measure, "2025-02", BEFORE);
        months(testMeasures, measure, "2026-03", AFTER);
        at(device, "khan")
                .opens("/measures/" + measure)
                .sees("No change shown")
                .sees("Method")
                .sees("What varies by chance: months.")
                .sees("times as wide")
                .sees("Laney p′-chart")
                .sees("What would change this conclusion")
                .looks("outcome-overdispersed");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void the_same_outcome_with_and_without_its_site_mix(Device device) {
        var testMeasures = new TestMeasures(cast);
        var activity = testMeasures.held();
        var sums = testMeasures.define(activity, TestMeasures.share());
        testMeasures.enter(sums, counts("", "2025-09-01", "2026-01-31", "3900", "11000"));
        testMeasures.enter(sums, counts("", "2026-03-02", "2026-07-31", "8530", "11000"));
        var bySite = testMeasures.define(activity, TestMeasures.share());
        testMeasures.enter(bySite, counts("North", "2025-09-01", "2026-01-31", "900", "1000"));
        testMeasures.enter(bySite, counts("North", "2026-03-02", "2026-07-31", "8300", "10000"));
        testMeasures.enter(bySite, counts("South", "2025-09-01", "2026-01-31", "3000", "10000"));
        testMeasures.enter(bySite, counts("South", "2026-03-02", "2026-07-31", "230", "1000"));
        var planner = at(device, "khan").opens("/measures/" + sums);
        planner.sees("Improved").sees("rose from 35.5% to 77.5%").looks("outcome-sums");
        planner.opens("/measures/" + bySite)
                .sees("Worsened")
                .sees("Mix: the totals are misleading.")
                .sees("2 fell")
                .looks("outcome-site-mix");
    }

    private static void months(TestMeasures testMeasures, MeasureId measure, String from, int... counts) {
        for (var i = 0; i < counts.length; i++)
            testMeasures.enter(
                    measure, counts("", YearMonth.parse(from).plusMonths(i).toString(), "", "" + counts[i], "20000"));
    }
}
