package org.baselinecme.credit.credit;

import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;

/**
 * An award of the learner in effect that has to be considered beside what is claimed.
 *
 * @param name the activity and, of a series, its session, as an explanation names it
 * @param here whether it is of the same activity
 * @param same whether it is of the very target that is claimed
 * @param system code of the credit system; empty for participation
 */
record ExistingAward(
        AwardId award,
        UUID claim,
        String name,
        boolean here,
        boolean same,
        String system,
        int turn,
        Credits credits,
        List<TimeInterval> during) {}
