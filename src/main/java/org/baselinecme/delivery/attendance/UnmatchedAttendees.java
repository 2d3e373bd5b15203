package org.baselinecme.delivery.attendance;

import java.util.Map;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;

/** People in meeting reports who are not matched yet; implemented by the module that reads the reports. */
public interface UnmatchedAttendees {
    /** How many there are in each session of an activity; sessions without any are omitted. */
    Map<SlotId, Integer> of(ActivityId activity);
}
