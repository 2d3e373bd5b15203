package org.baselinecme.attendance;

import java.util.Map;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.kernel.ActivityId;

/** People whose presence somebody reported and whom nobody has named yet; the room that reads reports says how many. */
public interface Waiting {
    /** How many wait in each session of an activity; sessions in which nobody does are left out. */
    Map<SlotId, Integer> of(ActivityId activity);
}
