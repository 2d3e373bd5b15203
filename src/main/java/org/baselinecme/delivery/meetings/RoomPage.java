package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.platform.access.Standing;

/**
 * Who sat behind one login, looked up before anything counts.
 *
 * @param login as the file writes it
 * @param names as they were typed
 */
record RoomPage(Standing place, String slot, String row, String login, String names, List<PastedNames.Line> lines) {
    /** Where the queue of the session stands. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot + "/queue";
    }
}
