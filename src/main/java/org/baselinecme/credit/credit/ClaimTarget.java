package org.baselinecme.credit.credit;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * What a learner claims credit for: a session of a series, or an activity as a whole. It holds everything a claim reads of
 * it, so that it is read once.
 *
 * @param session null if the activity is claimed as a whole
 * @param agenda the slots of the whole activity
 * @param maximum the credit of the planned session; the designated maximum of an activity as a whole
 * @param assessed whether credit requires passing the assessment (R32)
 * @param evaluated whether the learner has answered its evaluation
 */
record ClaimTarget(
        ActivityId activity,
        String number,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable SlotId session,
        List<AgendaItem> agenda,
        List<DesignatedCredit> designations,
        Credits maximum,
        boolean assessed,
        boolean evaluated) {
    static final String SERIES = "RSS";

    /** The maximum designated for one learner in the activity. */
    static Credits designated(List<DesignatedCredit> designations) {
        return designations.stream()
                .map(DesignatedCredit::credits)
                .max(Credits::compareTo)
                .orElse(Credits.NONE);
    }
}
