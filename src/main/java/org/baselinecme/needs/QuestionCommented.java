package org.baselinecme.needs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A question was commented on. What was said is in {@link NeedsFact.NeedsReturned}: until then its owner may not read it. */
record QuestionCommented(ActivityId activity, UUID comment, Question question, PersonId by, Instant at)
        implements Fact {
    @Override
    public About about() {
        return new About("needs_comment", comment);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("question", question);
    }
}
