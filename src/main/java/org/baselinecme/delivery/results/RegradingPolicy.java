package org.baselinecme.delivery.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baselinecme.delivery.learning.AnsweredItem;
import org.baselinecme.delivery.learning.RescoredAttempt;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;

/** When a key may be corrected: while learners can still claim, and only to something else that leaves a result. */
final class RegradingPolicy {
    private static final Set<Stage> OPEN = Set.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING);

    private RegradingPolicy() {}

    /** What forbids this correction; without a choice, what forbids any. */
    static List<Objection> against(Stage stage, ActivityId activity, AnsweredItem item, RegradingForm form) {
        var found = new ArrayList<Objection>();
        var page = "/activities/" + activity + "/assessment/results";
        if (!OPEN.contains(stage)) found.add(Objection.blocking("regrade.closed", page));
        if (!form.isAsked()) return found;
        if (form.isDropped() && item.others() == 0) found.add(Objection.blocking("regrade.last-item", page));
        if (Set.copyOf(form.accepted(item)).equals(Set.copyOf(item.answers())))
            found.add(Objection.blocking("regrade.same", page));
        return found;
    }

    /** Whether an attempt scores lower by the corrected key and keeps its pass. */
    static boolean isKept(RescoredAttempt one) {
        return Boolean.TRUE.equals(one.passed()) && one.isLower();
    }
}
