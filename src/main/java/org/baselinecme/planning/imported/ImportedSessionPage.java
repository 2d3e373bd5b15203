package org.baselinecme.planning.imported;

import java.util.List;
import org.baselinecme.platform.access.Standing;

/**
 * What an import noted of an activity, and the sessions that are not on the agenda.
 *
 * @param number its number in the earlier system; may be empty
 * @param credit its maximum credit there; may be empty
 * @param early whether the needs are not approved yet
 * @param mayPlan whether the reader may put sessions on the agenda
 */
record ImportedSessionPage(
        Standing place, String number, String credit, List<Session> sessions, boolean early, boolean mayPlan) {
    /** Whether sessions can be put on the agenda by the reader now. */
    public boolean isReady() {
        return mayPlan && !early && !sessions.isEmpty();
    }

    /** A session. */
    record Session(String id, String title, String when, String room, String speakers) {}
}
