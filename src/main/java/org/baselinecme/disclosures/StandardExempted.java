package org.baselinecme.disclosures;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Standard 3 need not be followed in an activity, with the reason (R10). */
record StandardExempted(ActivityId activity, Exemption ground, String why, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("ground", ground);
    }
}
