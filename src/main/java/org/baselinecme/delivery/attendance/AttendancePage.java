package org.baselinecme.delivery.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Standing;

/** The attendance of an activity: its sessions, and how many were there. */
record AttendancePage(Standing place, List<Row> rows) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Today first, then what is over, the newest first, then what is to come; without what there is none of. */
    public List<Part> parts() {
        return Stream.of(
                        new Part("attendance.today", of(Day.TODAY)),
                        new Part("attendance.earlier", of(Day.EARLIER).reversed()),
                        new Part("attendance.coming", of(Day.COMING)))
                .filter(part -> !part.rows.isEmpty())
                .toList();
    }

    private List<Row> of(Day day) {
        return rows.stream().filter(row -> row.day == day).toList();
    }

    /** When a session is, seen from today. */
    enum Day {
        TODAY,
        EARLIER,
        COMING;

        static Day of(LocalDate day, LocalDate today) {
            if (day.equals(today)) return TODAY;
            return day.isBefore(today) ? EARLIER : COMING;
        }
    }

    /** Sessions under a heading, whose message it names. */
    record Part(String heading, List<Row> rows) {}

    /**
     * A session.
     *
     * @param code empty where it has none yet
     * @param present how many people are recorded
     * @param waiting people of meeting files whom nobody has named yet
     */
    record Row(String id, String when, String title, String code, int present, int waiting, Day day, boolean past) {
        /** Whether nobody is recorded though it is over. */
        public boolean isMissing() {
            return past && present == 0;
        }
    }
}
