package org.baselinecme.credit.credit;

import java.time.Instant;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.springframework.stereotype.Component;

/** For how long a late claim stays open, as the office set it. */
@Component
class LateClaimPeriod {
    private final OfficeLimits limits;
    private final Office office;

    LateClaimPeriod(OfficeLimits limits, Office office) {
        this.limits = limits;
        this.office = office;
    }

    Instant now() {
        return office.moments().now();
    }

    /** Until when a claim is open that is granted at this moment. */
    Instant end(Instant granted) {
        return granted.plus(limits.time(LimitKey.LATE_CLAIM));
    }
}
