package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Standing;

/**
 * The attendance sheet of one session.
 *
 * @param when planned day and times
 * @param held actual times; empty where none were recorded
 * @param code empty where it has none yet
 * @param waiting how many people of meeting reports wait for a decision
 * @param looked the name that was searched for
 * @param found people of that name, by id
 * @param open whether attendance may be recorded yet
 */
record AttendanceSheetPage(
        Standing place,
        String slot,
        String title,
        String when,
        String held,
        String code,
        List<Row> rows,
        int waiting,
        String looked,
        Map<String, String> found,
        boolean open,
        boolean mayKeep) {

    public int count() {
        return (int) rows.stream().map(Row::person).distinct().count();
    }

    public boolean isNobodyFound() {
        return !looked.isEmpty() && found.isEmpty();
    }

    public boolean isTimed() {
        return !held.isEmpty();
    }

    /** The path of this sheet. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot;
    }

    /**
     * One recorded presence.
     *
     * @param minutes what it proves, as text; empty for the whole session
     * @param filed whether it rests on a meeting report, so that the decision about that row is changed instead
     */
    record Row(
            String id,
            String person,
            String name,
            PresenceEvidence how,
            String minutes,
            String at,
            String by,
            boolean filed) {
        public boolean isWhole() {
            return minutes.isEmpty();
        }
    }
}
