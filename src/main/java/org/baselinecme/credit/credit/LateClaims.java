package org.baselinecme.credit.credit;

import java.util.List;
import java.util.UUID;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Late claims: the learner requests one with a reason, the office grants or declines it. */
@Service
@Transactional
public class LateClaims {
    private final Standings standings;
    private final ClaimTargets targets;
    private final EligibilityCheck eligibility;
    private final LateClaimRepository claims;
    private final LateClaimMail mail;
    private final LateClaimPeriod period;
    private final ApplicationEventPublisher events;

    LateClaims(
            Standings standings,
            ClaimTargets targets,
            EligibilityCheck eligibility,
            LateClaimRepository claims,
            LateClaimMail mail,
            LateClaimPeriod period,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.targets = targets;
        this.eligibility = eligibility;
        this.claims = claims;
        this.mail = mail;
        this.period = period;
        this.events = events;
    }

    /** Requests a late claim, unless one is undecided already. {@link NotFound} if the window is not closed. */
    @Needs(Duty.TAKE_PART)
    public void ask(Me me, ActivityId activity, @Nullable SlotId session, String why) {
        var target = targets.of(me.person(), activity, session);
        if (!eligibility.of(me.person(), target).window().isClosed()) throw new NotFound();
        var claim = new LateClaim(me.person(), target, Reason.of(why), period.now());
        if (claims.addIfNoneWaits(claim)) events.publishEvent(claim.asked());
    }

    /** Opens the claim again for as long as the office set and mails the learner. {@link Refused} for one's own; a decision is made once. */
    @Needs(Duty.CORRECT_CREDIT)
    public void grant(Me me, ActivityId activity, UUID late) {
        var claim = find(me, activity, late);
        var now = period.now();
        claim.grant(period.end(now), me.person(), now).ifPresent(granted -> {
            claims.saveAndFlush(claim);
            events.publishEvent(granted);
            mail.granted(claim, me.person(), granted.until());
        });
    }

    /** Declines with a reason for the learner. */
    @Needs(Duty.CORRECT_CREDIT)
    public void decline(Me me, ActivityId activity, UUID late, String why) {
        var claim = find(me, activity, late);
        var reason = Reason.of(why);
        claim.decline(reason, me.person(), period.now()).ifPresent(declined -> {
            claims.saveAndFlush(claim);
            events.publishEvent(declined);
            mail.declined(claim, me.person(), reason);
        });
    }

    private LateClaim find(Me me, ActivityId activity, UUID late) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        var claim = claims.findByActivityAndId(activity, late).orElseThrow(NotFound::new);
        if (me.is(claim.learner()))
            throw new Refused(List.of(Objection.blocking("award.own", "/activities/" + activity + "/awards")));
        return claim;
    }
}
