package org.baselinecme.credit.calculation;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.planning.systems.CreditRule;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * The most a learner can be awarded of one credit system, and the rule by which attended time becomes credit of it.
 *
 * @param system code; empty for participation
 * @param name as explanations name it
 */
public record CreditLimit(String system, String name, CreditRule rule, Credits maximum) {
    /**
     * What limits a claim: each system of the learner, and participation where none of them is of their profession. A session of
     * a series gives at most what is designated for it and what its planned time is worth (R30).
     *
     * @param maximum the most that is designated
     * @param minutes the planned time of the session; null where an activity is claimed as a whole
     */
    public static List<CreditLimit> of(CreditEntitlement entitlement, Credits maximum, @Nullable Long minutes) {
        var limits = new ArrayList<CreditLimit>();
        for (var one : entitlement.designations())
            limits.add(new CreditLimit(
                    one.system().code(), one.system().name(), one.system().rule(), most(one, minutes)));
        if (!entitlement.credit()) limits.add(participation(maximum));
        return List.copyOf(limits);
    }

    private static Credits most(DesignatedCredit designated, @Nullable Long minutes) {
        if (minutes == null) return designated.credits();
        var planned = designated.system().rule().ofMinutes(minutes);
        return planned.atMost(designated.credits());
    }

    /** Participation counts hours by the standard rule. */
    public static CreditLimit participation(Credits maximum) {
        return new CreditLimit("", "", CreditRule.STANDARD, maximum);
    }
}
