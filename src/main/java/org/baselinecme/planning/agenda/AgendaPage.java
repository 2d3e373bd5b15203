package org.baselinecme.planning.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baselinecme.planning.timetable.RepeatedHour;
import org.baselinecme.planning.timetable.Timetable;
import org.baselinecme.planning.timetable.TimetableSlot;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of an activity.
 *
 * @param maximum the credit it gives, including the slot that is being filled in
 * @param typed whether the maximum includes a slot that is not saved yet
 * @param estimate minutes, for formats without an agenda; 0 before the first estimate
 * @param people names of those who may teach, by id
 * @param against objections to the agenda
 * @param editing the slot that is being changed; null for none
 * @param version the current version of that slot
 * @param twice which of the times that are filled in the clocks show twice
 * @param mayPlan whether the reader may change the agenda now
 * @param designatesSessions whether it is an approved series, whose new sessions are designated one by one
 */
record AgendaPage(
        Standing place,
        List<Day> days,
        CreditMaximum maximum,
        boolean typed,
        CreditBasis basis,
        long estimate,
        Map<String, String> people,
        List<Objection> against,
        @Nullable SlotId editing,
        @Nullable Integer version,
        Twice twice,
        boolean mayPlan,
        boolean designatesSessions) {

    public SlotKind[] kinds() {
        return SlotKind.values();
    }

    public RepeatedHour[] hours() {
        return RepeatedHour.values();
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public boolean isClear() {
        return against.isEmpty();
    }

    /** The estimate as the form shows it. */
    public String estimated() {
        return estimate == 0 ? "" : Long.toString(estimate);
    }

    /** Target of the form: the agenda for a new slot, or the slot that is being changed. */
    public String target() {
        var agenda = "/activities/" + place.activity() + "/agenda";
        return editing == null ? agenda : agenda + "/" + editing;
    }

    /** The days that are over while others are still to come; the page shows them collapsed. */
    public List<Day> earlier() {
        return days.stream().allMatch(Day::over)
                ? List.of()
                : days.stream().filter(Day::over).toList();
    }

    /** The other days: from today on, or all of them once the last is over. */
    public List<Day> open() {
        var earlier = earlier();
        return days.stream().filter(day -> !earlier.contains(day)).toList();
    }

    /** Times in an hour that comes twice, in the night the clocks go back. */
    record Twice(boolean start, boolean end) {}

    /** A day with its slots. */
    record Day(LocalDate day, boolean over, List<Row> rows) {
        public String date() {
            return DateText.day(day);
        }

        public String anchor() {
            return "day-" + day;
        }

        /** The day as a table. */
        public Timetable<Row> table() {
            return Timetable.of(rows, rows.getFirst().item().time().zone());
        }
    }

    /** A slot and the names of its faculty. */
    record Row(AgendaItem item, String faculty) implements TimetableSlot {
        @Override
        public Instant begins() {
            return item.begins();
        }

        @Override
        public Instant ends() {
            return item.ends();
        }

        @Override
        public String track() {
            return item.track();
        }

        @Override
        public String room() {
            return item.room();
        }

        public String times() {
            return item.time().zoned();
        }

        public SlotKind kind() {
            return item.kind();
        }

        /** Its room and track as one line. */
        public String place() {
            return item.room().isEmpty() || item.track().isEmpty()
                    ? item.room() + item.track()
                    : item.room() + " · " + item.track();
        }
    }
}
