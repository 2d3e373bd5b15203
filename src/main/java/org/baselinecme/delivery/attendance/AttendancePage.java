package org.baselinecme.delivery.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Standing;

/**
 * The attendance of an activity: its sessions and how many people were present.
 *
 * @param late how many late check-ins await a decision
 */
record AttendancePage(Standing place, int late, List<Row> rows) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Sessions of today, then coming ones, then past ones, the newest first; empty parts are omitted. */
    public List<Part> parts() {
        return Stream.of(
                        new Part("attendance.today", of(Day.TODAY)),
                        new Part("attendance.coming", of(Day.COMING)),
                        new Part("attendance.earlier", of(Day.EARLIER).reversed()))
                .filter(part -> !part.rows.isEmpty())
                .toList();
    }

    private List<Row> of(Day day) {
        return rows.stream().filter(row -> row.day == day).toList();
    }

    /** When a session is, relative to today. */
    enum Day {
        TODAY,
        EARLIER,
        COMING;

        static Day of(LocalDate day, LocalDate today) {
            if (day.equals(today)) return TODAY;
            return day.isBefore(today) ? EARLIER : COMING;
        }
    }

    /** Sessions under a heading, given by its message key. */
    record Part(String heading, List<Row> rows) {}

    /**
     * A session.
     *
     * @param code empty where it has none yet
     * @param present how many people are recorded
     * @param waiting people of meeting reports who are not matched yet
     */
    record Row(String id, String when, String title, String code, int present, int waiting, Day day, boolean past) {
        /** Whether nobody is recorded although it has ended. */
        public boolean isMissing() {
            return past && present == 0;
        }
    }
}
