package org.baselinecme.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Title, dates or audience of an activity were said anew. */
record ParticularsChanged(ActivityId activity, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements Fact {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }
}
