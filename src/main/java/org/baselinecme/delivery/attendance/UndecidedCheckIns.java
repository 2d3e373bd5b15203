package org.baselinecme.delivery.attendance;

import org.baselinecme.platform.kernel.ActivityId;

/** Late check-ins that await a decision; implemented by the module that keeps them. */
public interface UndecidedCheckIns {
    /** How many there are in an activity. */
    int of(ActivityId activity);
}
