package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A learner asked to claim after the window had closed.
 *
 * @param session of a series; null where an activity is claimed as a whole
 * @param title what is claimed
 * @param declined why it was declined; null where it was not
 */
record LateClaim(
        UUID id,
        PersonId learner,
        ActivityId activity,
        @Nullable SlotId session,
        String title,
        String why,
        Instant at,
        boolean waits,
        @Nullable String declined) {
    /** Where it is claimed. */
    String path() {
        return "/claims/" + activity + (session == null ? "" : "/" + session);
    }
}
