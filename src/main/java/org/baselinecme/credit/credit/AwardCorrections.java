package org.baselinecme.credit.credit;

import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff correct awards: an award is never changed but reversed with a reason, and a corrected one may follow (R40). The learner is told. */
@Service
@Transactional
public class AwardCorrections {
    private final Standings standings;
    private final ClaimTargets targets;
    private final EligibilityCheck eligibility;
    private final AwardQueries queries;
    private final AwardService awards;

    AwardCorrections(
            Standings standings,
            ClaimTargets targets,
            EligibilityCheck eligibility,
            AwardQueries queries,
            AwardService awards) {
        this.standings = standings;
        this.targets = targets;
        this.eligibility = eligibility;
        this.queries = queries;
        this.awards = awards;
    }

    /** Reverses all awards in effect of a claim; {@link NotFound} if there are none, {@link Refused} for one's own. */
    @Needs(Duty.CORRECT_CREDIT)
    public void reverse(Me me, ActivityId activity, UUID claim, String why) {
        awards.reverse(me, check(me, activity, claim), Reason.of(why));
    }

    /**
     * Reverses the awards in effect of a claim and awards another amount, at most what is verified and designated (R30).
     * Returns the id of the new claim.
     *
     * @param amount such as 0.50
     */
    @Needs(Duty.CORRECT_CREDIT)
    public UUID award(Me me, ActivityId activity, UUID claim, String amount, String why) {
        var checked = check(me, activity, claim);
        Refused.ifAny(checked.objections());
        var credits = new ClaimForm(amount.strip(), "", Answers.NONE)
                .amount(checked.calculation().credits());
        return awards.correct(me, checked, credits, Reason.of(why));
    }

    /**
     * Brings the awards of a claim down to what attendance or completion supports now: reverses them, and awards what remains, if
     * anything. Nothing else that a claim asks is asked again. Where the same credit was awarded before under another entry of
     * the same person, nothing remains. Returns whether it changed anything.
     */
    @Needs(Duty.CORRECT_CREDIT)
    public boolean lower(Me me, ActivityId activity, UUID claim, String why) {
        var first = find(me, activity, claim);
        var all = eligibility.supporting(
                first.learner(), queries.profession(claim), targets.locked(first.learner(), activity, first.session()));
        var checked = all.only(claim);
        if (!all.isTwice(claim) && !checked.isLess()) return false;
        var reason = Reason.of(why);
        var remains =
                all.isTwice(claim) ? Credits.NONE : ExistingAward.remains(checked.existing(), checked.calculation());
        if (remains.equals(Credits.NONE)) awards.reverse(me, checked, reason);
        else awards.correct(me, checked, remains, reason);
        return true;
    }

    private ClaimEligibility check(Me me, ActivityId activity, UUID claim) {
        var first = find(me, activity, claim);
        var target = targets.locked(first.learner(), activity, first.session());
        return eligibility.withoutWindow(first.learner(), target).only(claim);
    }

    private AwardQueries.Awarded find(Me me, ActivityId activity, UUID claim) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        var first = queries.of(claim).stream()
                .filter(award -> award.isLive() && award.activity().equals(activity))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (me.is(first.learner()))
            throw new Refused(List.of(Objection.blocking("award.own", "/activities/" + activity + "/awards")));
        return first;
    }
}
