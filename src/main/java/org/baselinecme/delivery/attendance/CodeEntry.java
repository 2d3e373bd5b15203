package org.baselinecme.delivery.attendance;

import java.time.Duration;
import java.util.List;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What an entered session code led to.
 *
 * @param coded the session; null for a code that answers nothing, and where the attempt has to wait
 * @param delay how long the next attempt has to wait; zero where the code was looked up
 */
public record CodeEntry(@Nullable CodedSession coded, Duration delay) {
    /** Whether too many codes of no session were tried, so that this one was not looked up. */
    public boolean isDelayed() {
        return !delay.isZero();
    }

    /** How long to wait, in whole seconds. */
    public long seconds() {
        return delay.toSeconds();
    }

    /** The session; {@link NotFound} where the code answers nothing, {@link Refused} where the attempt has to wait. */
    public CodedSession session() {
        if (isDelayed()) throw new Refused(List.of(Objection.blocking("code.too-many", "/at", seconds())));
        if (coded == null) throw new NotFound();
        return coded;
    }
}
