package org.baselinecme.needs;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A needs assessment was handed in; the fact keeps what it said. */
record NeedsSubmitted(ActivityId activity, int times, PersonId by, Instant at, Map<String, ?> after) implements Fact {
    @Override
    public About about() {
        return new About("needs_assessment", activity.value());
    }
}
