package org.baselinecme.credit.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff correct credit: an award is never changed, it is reversed with a reason, and a right one follows it (R40). */
@Service
@Transactional
public class Corrections {
    private final Standings standings;
    private final ClaimTargets subjects;
    private final Assessor assessor;
    private final AwardQueries awards;
    private final AwardService awarding;

    Corrections(
            Standings standings, ClaimTargets subjects, Assessor assessor, AwardQueries awards, AwardService awarding) {
        this.standings = standings;
        this.subjects = subjects;
        this.assessor = assessor;
        this.awards = awards;
        this.awarding = awarding;
    }

    /** Reverses everything that stands of a claim; {@link NotFound} where nothing does. Never one's own. */
    @Needs(Duty.CORRECT_CREDIT)
    public void reverse(Me me, ActivityId activity, UUID claim, String why) {
        var prepared = prepare(me, activity, claim);
        var reason = Reason.of(why);
        for (var standing : prepared.standing())
            awarding.reverse(me, prepared.learner().id(), standing, prepared.subject(), reason);
    }

    /**
     * Reverses what stands of a claim and awards another amount, at most what is proven and designated (R30); gives the
     * new claim.
     *
     * @param amount such as 0.50
     */
    @Needs(Duty.CORRECT_CREDIT)
    public UUID award(Me me, ActivityId activity, UUID claim, String amount, String why) {
        var prepared = prepare(me, activity, claim);
        var reason = Reason.of(why);
        var credits = new ClaimForm(amount.strip(), "", Answers.NONE)
                .amount(prepared.reckoning().credits());
        var after = new LinkedHashMap<String, ExistingAward>();
        for (var standing : prepared.standing()) {
            awarding.reverse(me, prepared.learner().id(), standing, prepared.subject(), reason);
            after.put(standing.system(), standing);
        }
        var lines = new ArrayList<>(prepared.reckoning().lines());
        lines.add(ExplanationLine.of("corrected", credits.toString()));
        return awarding.write(me, prepared, credits, lines, after, reason);
    }

    private ClaimEligibility prepare(Me me, ActivityId activity, UUID claim) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        var live = awards.of(claim).stream()
                .filter(award -> award.isLive() && award.activity().equals(activity))
                .toList();
        if (live.isEmpty()) throw new NotFound();
        var first = live.getFirst();
        if (me.is(first.learner()))
            throw new Refused(List.of(Objection.blocking("award.own", "/activities/" + activity + "/awards")));
        var learner = awarding.lock(first.learner());
        var session = first.session() == null ? null : new SlotId(first.session());
        return assessor.unbound(learner, subjects.of(activity, session));
    }
}
