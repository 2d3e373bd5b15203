package org.baselinecme.credit.calculation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;

/**
 * An award in effect of the learner that a new claim must take into account.
 *
 * @param name of the activity, and of its session in a series, for the explanation
 * @param here whether it belongs to the same activity
 * @param same whether it belongs to the claimed target
 * @param system code of the credit system; empty for participation
 */
public record ExistingAward(
        AwardId award,
        UUID claim,
        String name,
        boolean here,
        boolean same,
        String system,
        int turn,
        Credits credits,
        List<TimeInterval> during) {}
