package org.baselinecme.credit.calculation;

import org.baselinecme.planning.systems.CreditRule;
import org.baselinecme.platform.kernel.Credits;

/**
 * The most a learner can be awarded of one credit system, and the rule by which attended time becomes credit of it.
 *
 * @param system code; empty for participation
 * @param name as explanations name it
 */
public record CreditLimit(String system, String name, CreditRule rule, Credits maximum) {
    /** Participation counts hours by the standard rule. */
    public static CreditLimit participation(Credits maximum) {
        return new CreditLimit("", "", CreditRule.STANDARD, maximum);
    }
}
