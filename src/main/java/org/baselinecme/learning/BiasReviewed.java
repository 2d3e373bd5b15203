package org.baselinecme.learning;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Somebody noted what was done about an answer that told of commercial bias (R72). */
record BiasReviewed(ActivityId activity, UUID answer, String why, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("form_answer", answer);
    }
}
