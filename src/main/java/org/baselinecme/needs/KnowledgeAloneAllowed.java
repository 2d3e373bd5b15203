package org.baselinecme.needs;

import java.time.Instant;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** The director let an assessment pass that is designed to change knowledge alone: a risk, on the record (R24). */
record KnowledgeAloneAllowed(ActivityId activity, String why, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("needs_assessment", activity.value());
    }
}
