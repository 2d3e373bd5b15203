package org.baselinecme.credit.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.credit.calculation.ExplanationLine;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores claims with their awards, and reversals, and publishes their events. */
@Component
class AwardService {
    private static final String MORE = "Claimed again after further attendance or completion";
    private final CreditClaimRepository claims;
    private final AwardReversalRepository reversals;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final AwardCorrectionMail mail;

    AwardService(
            CreditClaimRepository claims,
            AwardReversalRepository reversals,
            Office office,
            ApplicationEventPublisher events,
            AwardCorrectionMail mail) {
        this.mail = mail;
        this.claims = claims;
        this.reversals = reversals;
        this.office = office;
        this.events = events;
    }

    /** Awards this amount to the learner and returns the id of the claim; smaller awards in effect are reversed first. */
    UUID award(Me me, ClaimEligibility eligibility, Credits credits) {
        var reversed = end(me, eligibility, MORE);
        var earned = eligibility.calculation().credits();
        var lines = new ArrayList<>(eligibility.calculation().lines());
        if (credits.compareTo(earned) < 0)
            lines.add(ExplanationLine.of("attested", credits.toString(), earned.toString()));
        return store(me, eligibility, credits, lines, reversed, null);
    }

    /** Reverses the awards in effect and awards another amount, and tells the learner; returns the id of the new claim. */
    UUID correct(Me me, ClaimEligibility eligibility, Credits credits, String why) {
        var reversed = end(me, eligibility, why);
        mail.corrected(eligibility, me.person(), why, credits.toString());
        var lines = new ArrayList<>(eligibility.calculation().lines());
        lines.add(ExplanationLine.of("corrected", credits.toString()));
        return store(me, eligibility, credits, lines, reversed, why);
    }

    /** Reverses the awards in effect, and tells the learner. */
    void reverse(Me me, ClaimEligibility eligibility, String why) {
        end(me, eligibility, why);
        mail.reversed(eligibility, me.person(), why);
    }

    /** Reverses the awards in effect and returns those that others can follow, by credit system. */
    private Map<String, ExistingAward> end(Me me, ClaimEligibility eligibility, String why) {
        var reversed = new LinkedHashMap<String, ExistingAward>();
        for (var award : eligibility.existing()) {
            var reversal = new AwardReversal(
                    award.award(), why, me.person(), office.moments().now());
            reversals.saveAndFlush(reversal);
            events.publishEvent(reversal.reversed(
                    award, award.learner(), eligibility.target().activity()));
            if (award.learner().equals(eligibility.holder())) reversed.put(award.system(), award);
        }
        return reversed;
    }

    private UUID store(
            Me me,
            ClaimEligibility eligibility,
            Credits credits,
            List<ExplanationLine> lines,
            Map<String, ExistingAward> after,
            @Nullable String why) {
        var calculation = eligibility.calculation();
        var attested = credits.compareTo(calculation.credits()) < 0;
        var claim = new CreditClaim(
                eligibility, attested, lines, me.person(), office.moments().now());
        for (var amount : calculation.amounts()) {
            var system = amount.limit().system();
            var awarded = calculation.amount(system, credits);
            if (!awarded.equals(Credits.NONE))
                claim.award(system.isEmpty() ? null : system, awarded, amount.during(), after.get(system));
        }
        if (!claim.isAwarding())
            throw new Refused(List.of(Objection.blocking("claim.whole-only", null, credits.toString())));
        claims.saveAndFlush(claim);
        events.publishEvent(claim.claimed(why));
        return claim.getId();
    }
}
