package org.baselinecme.platform.access;

import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Checks scope in one way for every module, also for those that {@code activities} depends on. */
@Component
public class Standings {
    private final StandingLookup lookup;

    Standings(StandingLookup lookup) {
        this.lookup = lookup;
    }

    /** Returns the standing of an activity that {@code me} may see; {@link NotFound} when absent or out of scope. */
    public Standing seenBy(Me me, ActivityId activity) {
        return lookup.find(activity).filter(me::reaches).orElseThrow(NotFound::new);
    }

    /** Returns the standing of an activity where {@code me} holds {@code duty}; 403 without it. */
    public Standing where(Me me, Duty duty, ActivityId activity) {
        return me.demand(duty, seenBy(me, activity));
    }
}
