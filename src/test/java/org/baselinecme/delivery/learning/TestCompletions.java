package org.baselinecme.delivery.learning;

import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.TestOffice;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** Activities that are completed without sessions. */
final class TestCompletions {
    private static final String DURING = "2027-03-01T15:00:00Z";

    private TestCompletions() {}

    /** An open activity without sessions, on a day on which it can be completed. */
    static ActivityId opened(TestOffice cast, String format, int minutes, boolean assessed) {
        TestClock.back();
        var activity = cast.activities().listed(format, "AMA1");
        cast.let(
                cast.drKhan(),
                me -> cast.services()
                        .agenda()
                        .drop(me, activity, cast.learners().slots(activity).getFirst()));
        if (minutes > 0)
            cast.let(
                    cast.drKhan(),
                    me -> cast.services().agenda().estimate(me, activity, minutes + "", "Three tried it."));
        if (assessed) TestAssessments.of(cast).addTo(activity);
        cast.activities().open(activity);
        TestClock.moveTo(DURING);
        return activity;
    }

    /** Key of the first objection to an attempt. */
    static String refused(Runnable attempt) {
        try {
            attempt.run();
            return "went through";
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).findFirst().orElse("");
        }
    }
}
