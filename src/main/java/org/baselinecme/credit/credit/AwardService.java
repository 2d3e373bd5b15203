package org.baselinecme.credit.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes awards and reversals, and tells of them. */
@Component
class AwardService {
    /** What an award of no credit system is called in a fact. */
    static final String PARTICIPATION = "PARTICIPATION";

    private static final String MORE = "Claimed again after more sessions were attended";
    private final AwardRows rows;
    private final AwardQueries awards;
    private final Office office;
    private final ApplicationEventPublisher events;

    AwardService(AwardRows rows, AwardQueries awards, Office office, ApplicationEventPublisher events) {
        this.rows = rows;
        this.awards = awards;
        this.office = office;
        this.events = events;
    }

    Learner lock(PersonId learner) {
        return rows.lock(learner);
    }

    UUID claimOf(ExistingAward award) {
        return awards.claimOf(award.award());
    }

    /** Awards what was prepared; what stood of it is reversed first, as it grew. */
    UUID award(Me me, ClaimEligibility prepared, Credits credits) {
        var reversed = new LinkedHashMap<String, ExistingAward>();
        for (var standing : prepared.standing()) {
            reverse(me, prepared.learner().id(), standing, prepared.subject(), MORE);
            reversed.put(standing.system(), standing);
        }
        var earned = prepared.reckoning().credits();
        var lines = new ArrayList<>(prepared.reckoning().lines());
        if (credits.compareTo(earned) < 0)
            lines.add(ExplanationLine.of("attested", credits.toString(), earned.toString()));
        return write(me, prepared, credits, lines, reversed, null);
    }

    /** Awards anew after a reversal. */
    UUID write(
            Me me,
            ClaimEligibility prepared,
            Credits credits,
            List<ExplanationLine> lines,
            Map<String, ExistingAward> after,
            @Nullable String why) {
        var now = office.moments().now();
        var claim = new Claim(
                Ids.next(),
                prepared.learner(),
                prepared.subject(),
                prepared.entitlement().document(),
                credits.compareTo(prepared.reckoning().credits()) < 0,
                prepared.reckoning().during(),
                lines,
                me.person(),
                now);
        rows.add(claim);
        var awarded = new LinkedHashMap<String, String>();
        for (var designation : prepared.entitlement().designations())
            add(claim, designation, lower(credits, designation.credits()), after, awarded);
        if (!prepared.entitlement().credit()) add(claim, null, credits, after, awarded);
        events.publishEvent(new CreditClaimed(
                claim.id(), claim.learner().id(), claim.subject().activity(), awarded, why, me.person(), now));
        return claim.id();
    }

    private void add(
            Claim claim,
            @Nullable DesignatedCredit designation,
            Credits credits,
            Map<String, ExistingAward> after,
            Map<String, String> awarded) {
        var system = designation == null ? "" : designation.system().code();
        var before = after.get(system);
        rows.add(
                claim,
                designation == null ? null : system,
                before == null ? 1 : before.turn() + 1,
                before == null ? null : before.award(),
                credits);
        awarded.put(designation == null ? PARTICIPATION : system, credits.toString());
    }

    private static Credits lower(Credits one, Credits other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Reverses one award, and tells of it. */
    void reverse(Me me, PersonId learner, ExistingAward award, ClaimTarget subject, String why) {
        var now = office.moments().now();
        var claim = awards.claimOf(award.award());
        rows.reverse(award.award(), why, me.person(), now);
        events.publishEvent(new AwardReversed(
                award.award(),
                claim,
                learner,
                subject.activity(),
                award.credits().toString(),
                why,
                me.person(),
                now));
    }
}
