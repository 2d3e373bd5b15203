package org.baselinecme.delivery.attendance;

import java.util.Map;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;

/** People whose presence somebody reported and whom nobody has named yet; the room that reads reports says how many. */
public interface UnmatchedAttendees {
    /** How many wait in each session of an activity; sessions in which nobody does are left out. */
    Map<SlotId, Integer> of(ActivityId activity);
}
