package org.baselinecme.credit.credit;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims after the window: the learner asks in a sentence, the office decides in one tap. */
@Service
@Transactional
public class LateClaims {
    /** How long a granted claim stays open. */
    static final Duration OPEN = Duration.ofDays(30);

    private final Standings standings;
    private final ClaimTargets subjects;
    private final Assessor assessor;
    private final LateClaimRows rows;
    private final LateClaimPresenter words;

    LateClaims(
            Standings standings,
            ClaimTargets subjects,
            Assessor assessor,
            LateClaimRows rows,
            LateClaimPresenter words) {
        this.standings = standings;
        this.subjects = subjects;
        this.assessor = assessor;
        this.rows = rows;
        this.words = words;
    }

    /** Asks to claim after all; one that waits already is the same. {@link NotFound} where the window is not closed. */
    @Needs(Duty.TAKE_PART)
    public void ask(Me me, ActivityId activity, @Nullable SlotId session, String why) {
        var subject = subjects.of(activity, session);
        if (!assessor.of(words.learner(me), subject).window().isClosed()) throw new NotFound();
        var reason = Reason.of(why);
        var id = Ids.next();
        var now = words.now();
        if (rows.add(id, me.person(), subject, reason, now))
            words.tell(new LateClaimEvent.LateClaimAsked(id, activity, reason, me.person(), now));
    }

    /** Opens the claim again for 30 days, and writes to the learner. Never one's own; a decision is made once. */
    @Needs(Duty.CORRECT_CREDIT)
    public void grant(Me me, ActivityId activity, UUID late) {
        var claim = find(me, activity, late);
        var now = words.now();
        var until = now.plus(OPEN);
        if (!rows.decide(late, me.person(), until, null, now)) return;
        words.tell(new LateClaimEvent.LateClaimGranted(late, activity, claim.learner(), until, me.person(), now));
        words.granted(claim, until);
    }

    /** Declines, with the reason the learner reads. */
    @Needs(Duty.CORRECT_CREDIT)
    public void decline(Me me, ActivityId activity, UUID late, String why) {
        var claim = find(me, activity, late);
        var reason = Reason.of(why);
        var now = words.now();
        if (!rows.decide(late, me.person(), null, reason, now)) return;
        words.tell(new LateClaimEvent.LateClaimDeclined(late, activity, claim.learner(), reason, me.person(), now));
        words.declined(claim, reason);
    }

    private LateClaim find(Me me, ActivityId activity, UUID late) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        var claim = rows.find(activity, late).orElseThrow(NotFound::new);
        if (me.is(claim.learner()))
            throw new Refused(List.of(Objection.blocking("award.own", "/activities/" + activity + "/awards")));
        return claim;
    }
}
