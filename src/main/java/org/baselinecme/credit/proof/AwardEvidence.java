package org.baselinecme.credit.proof;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff correct or keep awards that attendance supports less of than was awarded (R30, R40). */
@Service
@Transactional
public class AwardEvidence {
    private final Standings standings;
    private final AwardEvidenceQueries queries;
    private final AwardSettlement settlement;

    AwardEvidence(Standings standings, AwardEvidenceQueries queries, AwardSettlement settlement) {
        this.standings = standings;
        this.queries = queries;
        this.settlement = settlement;
    }

    /** Corrects the awards of a claim that attendance supports less of; {@link NotFound} where there are none. */
    @Needs(Duty.CORRECT_CREDIT)
    public void correct(Me me, ActivityId activity, UUID claim, String why) {
        settlement.correct(me, find(me, activity, claim), why);
    }

    /** Keeps them as they are, with the reason; {@link NotFound} where there are none, refused for one's own. */
    @Needs(Duty.CORRECT_CREDIT)
    public void keep(Me me, ActivityId activity, UUID claim, String why) {
        settlement.keep(me, find(me, activity, claim), why);
    }

    private List<UnsupportedAward> find(Me me, ActivityId activity, UUID claim) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        var awards = queries.unsupported(List.of(activity)).stream()
                .filter(award -> award.claim().equals(claim))
                .toList();
        if (awards.isEmpty()) throw new NotFound();
        return awards;
    }
}
