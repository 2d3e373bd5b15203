package org.baselinecme.planning.agenda;

import java.util.Optional;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/** Answers how much credit is designated; module {@code designation} implements it, which depends on agendas. */
public interface DesignatedMaximum {
    /**
     * The maximum that is designated; empty before designation.
     *
     * @param session of a series; null for an activity as a whole
     */
    Optional<Credits> of(ActivityId activity, @Nullable SlotId session);

    /**
     * Limits what can be claimed to what the agenda gives from now on, at most what is designated.
     *
     * @param session of a series; null for an activity as a whole
     */
    void follow(Me me, ActivityId activity, @Nullable SlotId session, Credits maximum);
}
