package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.platform.access.Standing;

/**
 * The people in a room behind one login, matched before anything is recorded.
 *
 * @param login as the file writes it
 * @param names as they were typed
 */
record SharedLoginPage(Standing place, String slot, String row, String login, String names, List<PastedNames.Line> lines) {
    /** Path of the queue of the session. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot + "/queue";
    }
}
