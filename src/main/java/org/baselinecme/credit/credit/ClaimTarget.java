package org.baselinecme.credit.credit;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.credit.calculation.CreditEntitlement;
import org.baselinecme.credit.calculation.CreditLimit;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * What a learner claims credit for, a session of a series or an activity as a whole, with everything a claim reads of it. It is
 * read once and passed on.
 *
 * @param session null where the activity is claimed as a whole
 * @param sessions those of the whole activity
 * @param designations of the session of a series; of the activity where it is claimed as a whole
 * @param maximum what is designated, of a session at most its planned worth
 * @param path how its format is completed
 * @param assessed whether credit is claimed only by those who passed its assessment (R32)
 * @param evaluated whether the learner has answered its evaluation
 * @param reversed whether an award of it was reversed
 */
record ClaimTarget(
        ActivityId activity,
        String number,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable SlotId session,
        List<Session> sessions,
        List<DesignatedCredit> designations,
        Credits maximum,
        CompletionPath path,
        boolean assessed,
        boolean evaluated,
        boolean reversed) {
    static final String SERIES = "RSS";

    /** Whether no credit was designated for it, so that none can be claimed (R29, R30). */
    boolean isUndesignated() {
        return designations.isEmpty();
    }

    /** What limits a claim of it. */
    List<CreditLimit> limits(CreditEntitlement entitlement) {
        var planned = sessions.stream().filter(one -> one.id().equals(session)).findFirst();
        return CreditLimit.of(
                entitlement,
                maximum,
                session == null
                        ? null
                        : planned.map(one -> one.item().minutes()).orElse(0L));
    }

    /** The most that is designated for one learner. */
    static Credits designated(List<DesignatedCredit> designations) {
        return designations.stream()
                .map(DesignatedCredit::credits)
                .max(Credits::compareTo)
                .orElse(Credits.NONE);
    }
}
