package org.baselinecme.credit.proof;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;

/**
 * An award in effect of which attendance supports less than was awarded.
 *
 * @param system its name; empty for participation
 * @param serial of its certificate; empty without one
 * @param seconds the attendance in effect
 * @param supported what that attendance gives
 * @param since when it was awarded
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
        Instant since) {}
