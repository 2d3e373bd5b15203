package org.baselinecme.needs;

import java.time.Instant;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A needs assessment was accepted. */
record NeedsAccepted(ActivityId activity, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("needs_assessment", activity.value());
    }
}
