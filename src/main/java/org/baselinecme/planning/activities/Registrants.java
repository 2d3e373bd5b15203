package org.baselinecme.planning.activities;

import org.baselinecme.platform.kernel.ActivityId;

/** Who relies on what was announced of an activity; module {@code participation} implements it, which depends on activities. */
public interface Registrants {
    /** How many people are registered or wait for a seat. */
    int count(ActivityId activity);
}
