package org.baselinecme.credit.credit;

import java.util.List;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed: a session of a series, or an activity as a whole.
 *
 * @param session null where the activity is claimed as a whole
 * @param maximum the planned worth of the session; the designated maximum where the activity is claimed as a whole
 * @param assessed whether credit is claimed only by those who passed its assessment (R32)
 */
record ClaimTarget(
        ActivityId activity,
        String number,
        String title,
        Schedule schedule,
        @Nullable SlotId session,
        List<DesignatedCredit> designations,
        Credits maximum,
        boolean assessed) {
    static final String SERIES = "RSS";

    /** Whether an activity of this format is claimed session by session. */
    static boolean isSeries(Schedule schedule) {
        return schedule.format().equals(SERIES);
    }

    /** The most that is designated for one learner in the whole activity. */
    static Credits designated(List<DesignatedCredit> designations) {
        return designations.stream()
                .map(DesignatedCredit::credits)
                .max(Credits::compareTo)
                .orElse(Credits.NONE);
    }
}
