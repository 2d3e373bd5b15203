package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of an activity.
 *
 * @param maximum the credit it gives, with what is typed
 * @param typed whether something is counted that is not saved yet
 * @param estimate minutes, for formats without an agenda; 0 where nobody estimated yet
 * @param people who may teach, by id
 * @param against what stands against it
 * @param editing the slot that is said anew; null for none
 * @param version of that slot, as it stands now
 * @param mayPlan whether the one who looks may change it now
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
        boolean mayPlan) {

    public SlotKind[] kinds() {
        return SlotKind.values();
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

    /** Where the form goes: to a new slot, or to the one that is said anew. */
    public String target() {
        var agenda = "/activities/" + place.activity() + "/agenda";
        return editing == null ? agenda : agenda + "/" + editing;
    }

    /** The days that are over, while others are still to come: they are folded. */
    public List<Day> earlier() {
        return days.stream().allMatch(Day::over)
                ? List.of()
                : days.stream().filter(Day::over).toList();
    }

    /** The days that stand open: from today on, or all of them once the last is over. */
    public List<Day> open() {
        var earlier = earlier();
        return days.stream().filter(day -> !earlier.contains(day)).toList();
    }

    /** A day with its slots. */
    record Day(String date, String anchor, boolean over, List<Row> rows) {}

    /** A slot and who teaches there. */
    record Row(AgendaItem item, String faculty) {
        public String times() {
            return item.times();
        }

        public SlotKind kind() {
            return item.kind();
        }

        /** Where and for whom, as one line. */
        public String place() {
            return item.room().isEmpty() || item.track().isEmpty()
                    ? item.room() + item.track()
                    : item.room() + " · " + item.track();
        }
    }
}
