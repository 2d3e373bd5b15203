package org.baselinecme.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** An activity moved along its road, or off it. */
record ActivityMoved(
        ActivityId activity,
        Stage from,
        Stage to,
        PersonId by,
        Instant at,
        @Nullable String why) implements Fact {
    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("stage", from);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("stage", to);
    }
}
