package org.baselinecme.planning.conditions;

import java.util.List;
import org.baselinecme.platform.kernel.Objection;

/**
 * What a credit system asks of an activity beyond time and statements. One object answers in all places: on the board and the
 * page of the activity while it is planned, at approval and opening, and in the activity file, in one sentence.
 */
interface CreditCondition {
    /** The code of the credit system that asks for it. */
    String system();

    /** What is missing; empty where the activity meets it. */
    List<Objection> against(PlannedCredit activity);
}
