package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param early how many minutes before the session it may be recorded
 */
public record AttendanceSheetPage(
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
        long early,
        boolean mayKeep) {

    /** Whether actual times were recorded. */
    public boolean isTimed() {
        return !held.isEmpty();
    }

    /** People whose awards rest on this session, with those awards, by name. */
    public Map<String, List<String>> credit() {
        var resting = new TreeMap<String, List<String>>();
        rows.stream().filter(row -> !row.credit.isEmpty()).forEach(row -> resting.put(row.name, row.credit));
        return resting;
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
     * @param credit the person's awards that rest on this session
     */
    public record Row(
            String id,
            String person,
            String name,
            PresenceEvidence how,
            String minutes,
            String at,
            String by,
            boolean filed,
            List<String> credit) {
        /** Whether it proves the whole session. */
        public boolean isWhole() {
            return minutes.isEmpty();
        }
    }
}
