package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.platform.access.Standing;

/**
 * The people of a shared login, matched for review before anything is recorded.
 *
 * @param login as in the file
 * @param names as entered
 */
record SharedLoginPage(
        Standing place, String slot, String row, String login, String names, List<PastedNames.Line> lines) {
    /** Path of the queue of the session. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot + "/queue";
    }
}
