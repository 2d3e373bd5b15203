package org.baselinecme.attendance;

import java.util.List;
import org.baselinecme.access.Standing;

/** The attendance of an activity: its sessions, and how many were there. */
record AttendancePage(Standing place, List<Row> rows) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * A session.
     *
     * @param code empty where it has none yet
     * @param present how many people are recorded
     * @param waiting people of meeting files whom nobody has named yet
     */
    record Row(String id, String when, String title, String code, int present, int waiting, boolean past) {
        /** Whether nobody is recorded though it is over. */
        public boolean isMissing() {
            return past && present == 0;
        }
    }
}
