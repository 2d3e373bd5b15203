package org.baselinecme.needs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A needs assessment was returned with comments, which its owner may read from now on. */
record NeedsReturned(ActivityId activity, List<String> comments, PersonId by, Instant at) implements Fact {
    static NeedsReturned with(ActivityId activity, List<Comment> open, PersonId by, Instant at) {
        return new NeedsReturned(activity, open.stream().map(Comment::text).toList(), by, at);
    }

    @Override
    public About about() {
        return new About("needs_assessment", activity.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("comments", comments);
    }
}
