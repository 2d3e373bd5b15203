package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of an activity, for its authors.
 *
 * @param usual the pass mark that the office usually sets, in percent
 * @param version of the items; 0 before there are any
 * @param frozen whether a learner has begun this version, so that a change creates the next one
 * @param fixed whether pass mark and attempts are fixed because the start is past
 * @param objectives of the activity, by id
 * @param against what it lacks, blocking or as advice
 * @param editing the item that is edited; null for a new one
 */
record AssessmentPage(
        Standing place,
        AssessmentTerms terms,
        int usual,
        int version,
        boolean frozen,
        boolean fixed,
        boolean required,
        boolean series,
        List<AssessmentItem> items,
        Map<UUID, String> objectives,
        List<Objection> against,
        @Nullable UUID editing,
        boolean mayWrite) {
    /** The items with their numbers. */
    public List<Row> rows() {
        return IntStream.range(0, items.size())
                .mapToObj(at -> new Row(at + 1, items.get(at), at == 0, at == items.size() - 1))
                .toList();
    }

    /** The text of the objective that an item measures; empty where it names none. */
    public String objective(AssessmentItem item) {
        return item.objective() == null ? "" : objectives.getOrDefault(item.objective(), "");
    }

    /** Path the form of an item posts to. */
    public String target() {
        var items = "/activities/" + place.activity() + "/assessment/items";
        return editing == null ? items : items + "/" + editing;
    }

    public ItemForm.Choice[] choices() {
        return ItemForm.Choice.values();
    }

    /** An item in its place. */
    record Row(int number, AssessmentItem item, boolean first, boolean last) {
        public String id() {
            return item.question().id().toString();
        }

        public boolean isRight(String option) {
            return item.rightOptions().contains(option);
        }
    }
}
