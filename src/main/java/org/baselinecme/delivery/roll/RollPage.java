package org.baselinecme.delivery.roll;

import java.util.List;
import org.baselinecme.delivery.attendance.AttendanceSheetPage;

/**
 * The roll of a session.
 *
 * @param sheet what was recorded, and what else the page shows
 * @param people those whom the search leaves, at most {@value RollQueries#MOST}, by sort name
 * @param others people of the search who are neither registered nor recorded
 * @param total how many the search leaves
 */
record RollPage(
        AttendanceSheetPage sheet, RollQueries.Count count, List<Person> people, List<Person> others, long total) {
    /** Whether there are more people than the page shows. */
    public boolean isCut() {
        return total > people.size();
    }

    /** Whether everyone is on the page, so that typing narrows the list without asking the server. */
    public boolean isWhole() {
        return !isCut() && sheet.looked().isEmpty();
    }

    /** Address of the list of its attendance. */
    public String listed() {
        var path = sheet.path();
        var slot = path.lastIndexOf('/');
        return path.substring(0, slot) + "/people?session=" + path.substring(slot + 1);
    }

    /** Whether there is nobody to show. */
    public boolean isEmpty() {
        return people.isEmpty() && others.isEmpty();
    }

    /** Whether the search leaves one person who is not recorded yet, who is then ticked already. */
    public boolean isOne() {
        return !sheet.looked().isEmpty() && people.size() + others.size() == 1;
    }

    /**
     * A person on the roll.
     *
     * @param detail profession, or empty
     * @param registered whether they are registered with a seat
     * @param recorded what is recorded of them; empty where nothing is
     */
    record Person(String id, String name, String detail, boolean registered, List<AttendanceSheetPage.Row> recorded) {
        public boolean isPresent() {
            return !recorded.isEmpty();
        }
    }
}
