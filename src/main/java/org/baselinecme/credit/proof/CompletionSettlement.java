package org.baselinecme.credit.proof;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.completion.CompletedCredit;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells completion which credit rests on it, and corrects what a changed completion leaves unsupported (R30, R40). */
@Component
class CompletionSettlement implements CompletedCredit {
    private final Standings standings;
    private final AwardEvidenceQueries queries;
    private final AwardSettlement settlement;

    CompletionSettlement(Standings standings, AwardEvidenceQueries queries, AwardSettlement settlement) {
        this.standings = standings;
        this.queries = queries;
        this.settlement = settlement;
    }

    @Override
    public boolean isAwarded(ActivityId activity, PersonId learner) {
        return queries.isAwarded(activity, learner);
    }

    @Override
    public Set<UUID> unsupported(ActivityId activity) {
        return queries.unsupported(List.of(activity)).stream()
                .map(UnsupportedAward::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void correct(Me me, ActivityId activity, Set<UUID> before, String why) {
        var fresh = queries.unsupported(List.of(activity)).stream()
                .filter(award -> !before.contains(award.id()))
                .toList();
        if (fresh.isEmpty()) return;
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        settlement.correct(me, fresh, why);
    }
}
