package org.baselinecme.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.access.Me;
import org.baselinecme.designation.Designated.Designation;
import org.baselinecme.kernel.Credits;
import org.baselinecme.kernel.Ids;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.office.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes awards and reversals, and tells of them. */
@Component
class Awarding {
    /** What an award of no credit system is called in a fact. */
    static final String PARTICIPATION = "PARTICIPATION";

    private static final String MORE = "Claimed again after more sessions were attended";
    private final AwardRows rows;
    private final Awards awards;
    private final Office office;
    private final ApplicationEventPublisher facts;

    Awarding(AwardRows rows, Awards awards, Office office, ApplicationEventPublisher facts) {
        this.rows = rows;
        this.awards = awards;
        this.office = office;
        this.facts = facts;
    }

    Learner lock(PersonId learner) {
        return rows.lock(learner);
    }

    UUID claimOf(Counted award) {
        return awards.claimOf(award.award());
    }

    /** Awards what was prepared; what stood of it is reversed first, as it grew. */
    UUID award(Me me, Prepared prepared, Credits credits) {
        var reversed = new LinkedHashMap<String, Counted>();
        for (var standing : prepared.standing()) {
            reverse(me, prepared.learner().id(), standing, prepared.subject(), MORE);
            reversed.put(standing.system(), standing);
        }
        var earned = prepared.reckoning().credits();
        var lines = new ArrayList<>(prepared.reckoning().lines());
        if (credits.compareTo(earned) < 0) lines.add(Line.of("attested", credits.toString(), earned.toString()));
        return write(me, prepared, credits, lines, reversed, null);
    }

    /** Awards anew after a reversal. */
    UUID write(
            Me me,
            Prepared prepared,
            Credits credits,
            List<Line> lines,
            Map<String, Counted> after,
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
        facts.publishEvent(new CreditClaimed(
                claim.id(), claim.learner().id(), claim.subject().activity(), awarded, why, me.person(), now));
        return claim.id();
    }

    private void add(
            Claim claim,
            @Nullable Designation designation,
            Credits credits,
            Map<String, Counted> after,
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
    void reverse(Me me, PersonId learner, Counted award, Subject subject, String why) {
        var now = office.moments().now();
        var claim = awards.claimOf(award.award());
        rows.reverse(award.award(), why, me.person(), now);
        facts.publishEvent(new AwardReversed(
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
