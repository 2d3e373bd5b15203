package org.baselinecme.credit.proof;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An award in effect of which attendance supports less than was awarded.
 *
 * @param system its name; empty for participation
 * @param serial of its certificate; empty without one
 * @param seconds the attendance in effect
 * @param supported what that attendance gives
 * @param since when it was awarded
 * @param other an earlier claim of the same person that counts the same credit or time; null where there is none
 */
record UnsupportedAward(
        UUID id,
        UUID claim,
        PersonId learner,
        ActivityId activity,
        String title,
        String system,
        String serial,
        Credits awarded,
        Credits supported,
        int seconds,
        Instant since,
        @Nullable UUID other,
        @Nullable ActivityId otherActivity) {
    /** Whether the same person was awarded the same, or some of the same time, before, under an entry that was joined since. */
    boolean isTwice() {
        return other != null;
    }

    /** The page of that earlier award, in the same activity; empty where there is none. */
    String earlier() {
        return other != null && activity.equals(otherActivity) ? "/activities/" + activity + "/awards/" + other : "";
    }
}
