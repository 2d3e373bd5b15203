package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Standing;

/**
 * The sheet of one session.
 *
 * @param when as planned
 * @param held as it really was, or empty where nobody said
 * @param code empty where it has none yet
 * @param waiting how many people of meeting files wait for a decision
 * @param looked the name that was looked for
 * @param found who has such a name, by id
 * @param open whether its doors have opened, so that people can be ticked
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

    /** Where this sheet stands. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot;
    }

    /**
     * One recorded presence.
     *
     * @param minutes what it proves, as people read it; empty for the whole session
     * @param filed whether it rests on a meeting file, so that the row of the file is taken back instead
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
