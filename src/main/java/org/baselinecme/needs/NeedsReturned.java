package org.baselinecme.needs;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A needs assessment was returned with comments. */
record NeedsReturned(ActivityId activity, int comments, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("needs_assessment", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("comments", comments);
    }
}
