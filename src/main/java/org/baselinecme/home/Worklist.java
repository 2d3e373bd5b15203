package org.baselinecme.home;

import java.util.List;
import java.util.function.Predicate;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.activities.ActivityRow;
import org.baselinecme.needs.AssessmentState;

/**
 * What waits for somebody, and what they wait for.
 *
 * @param mine what waits for me
 * @param theirs what I wait for
 */
record Worklist(List<Item> mine, List<Item> theirs) {
    static Worklist of(Me me, List<ActivityRow> undecided) {
        var decides = me.has(Duty.DECIDE_NEEDS);
        Predicate<ActivityRow> own = row -> me.is(row.owner());
        Predicate<ActivityRow> open = row -> row.assessment().isOpen();
        Predicate<ActivityRow> forDirector = row -> me.has(Duty.ALLOW_KNOWLEDGE_ONLY)
                && row.knowledgeAlone()
                && row.assessment().isOpen();
        Predicate<ActivityRow> toDecide =
                row -> decides && !me.is(row.owner()) && row.assessment() == AssessmentState.SUBMITTED;
        var mine = own.and(open).or(toDecide).or(forDirector.and(own.negate()));
        return new Worklist(items(me, undecided, mine), items(me, undecided, mine.negate()));
    }

    private static List<Item> items(Me me, List<ActivityRow> rows, Predicate<ActivityRow> wanted) {
        return rows.stream().filter(wanted).map(row -> Item.of(me, row)).toList();
    }

    /**
     * A line of the list.
     *
     * @param message what is to be done, or waited for
     */
    record Item(ActivityRow row, String message, String link) {
        static Item of(Me me, ActivityRow row) {
            var own = me.is(row.owner());
            var message = switch (row.assessment()) {
                case DRAFT -> own ? "work.finish" : row.knowledgeAlone() ? "work.knowledge" : "work.drafting";
                case RETURNED -> own ? "work.answer" : "work.answering";
                case SUBMITTED -> own || !me.has(Duty.DECIDE_NEEDS) ? "work.deciding" : "work.decide";
                case ACCEPTED, DECLINED -> "work.decided";
            };
            var writes = own && row.assessment().isOpen()
                    || message.equals("work.decide")
                    || message.equals("work.knowledge");
            return new Item(row, message, "/activities/" + row.id() + (writes ? "/needs" : ""));
        }
    }
}
