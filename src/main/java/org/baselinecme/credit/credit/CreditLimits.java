package org.baselinecme.credit.credit;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.credit.calculation.CreditEntitlement;
import org.baselinecme.credit.calculation.CreditLimit;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.platform.kernel.Credits;

/** The most of each credit system that a claim can give. */
final class CreditLimits {
    private CreditLimits() {}

    /**
     * What limits a claim: each system of the learner, and participation where none of them is of their profession. A session
     * of a series gives at most what is designated for it and what its planned time is worth (R30).
     */
    static List<CreditLimit> of(ClaimTarget target, CreditEntitlement entitlement) {
        var limits = new ArrayList<CreditLimit>();
        for (var one : entitlement.designations())
            limits.add(new CreditLimit(
                    one.system().code(), one.system().name(), one.system().rule(), most(target, one)));
        if (!entitlement.credit()) limits.add(CreditLimit.participation(target.maximum()));
        return List.copyOf(limits);
    }

    private static Credits most(ClaimTarget target, DesignatedCredit designated) {
        if (target.session() == null) return designated.credits();
        var planned = designated.system().rule().ofMinutes(minutes(target));
        return planned.compareTo(designated.credits()) < 0 ? planned : designated.credits();
    }

    private static long minutes(ClaimTarget target) {
        return target.sessions().stream()
                .filter(one -> one.id().equals(target.session()))
                .mapToLong(one -> one.item().minutes())
                .sum();
    }
}
