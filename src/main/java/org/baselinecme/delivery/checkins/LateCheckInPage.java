package org.baselinecme.delivery.checkins;

import java.util.List;
import org.baselinecme.platform.access.Standing;

/** The undecided late check-ins of an activity. */
record LateCheckInPage(Standing place, List<Row> rows) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * An undecided late check-in.
     *
     * @param length of the session in minutes
     * @param own whether it is the reader's own, which others decide
     */
    record Row(String id, String name, String title, String when, String at, String why, long length, boolean own) {}
}
