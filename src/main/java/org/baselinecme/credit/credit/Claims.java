package org.baselinecme.credit.credit;

import java.util.UUID;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners claim credit, at most what attendance proves and what was designated (R30). */
@Service
@Transactional
public class Claims {
    private final ClaimTargets subjects;
    private final Assessor assessor;
    private final Evaluations evaluations;
    private final CheckInService checkIns;
    private final AwardService awarding;

    Claims(
            ClaimTargets subjects,
            Assessor assessor,
            Evaluations evaluations,
            CheckInService checkIns,
            AwardService awarding) {
        this.subjects = subjects;
        this.assessor = assessor;
        this.evaluations = evaluations;
        this.checkIns = checkIns;
        this.awarding = awarding;
    }

    /** Confirms a scanned or typed code: presence, evaluation and claim are one. Refused as both of them. */
    @Needs(Duty.TAKE_PART)
    public UUID claim(Me me, String code, boolean scanned, ClaimForm form) {
        var session = checkIns.checkIn(me, code, scanned);
        return claim(me, session.activity(), session.id(), form);
    }

    /**
     * Claims credit and gives the claim; what is awarded already and has not grown is given again. {@link Refused} without
     * presence, before the confirmation opens ten minutes before the real end, after the window, for more than was earned
     * (R30), and while the evaluation is not answered.
     *
     * @param session of a series; of other activities it does not matter
     */
    @Needs(Duty.TAKE_PART)
    public UUID claim(Me me, ActivityId activity, @Nullable SlotId session, ClaimForm form) {
        var learner = awarding.lock(me.person());
        var subject = subjects.of(activity, session);
        var prepared = assessor.of(learner, subject);
        if (prepared.isAwarded() && !prepared.isMore())
            return awarding.claimOf(prepared.standing().getFirst());
        Refused.ifAny(prepared.against());
        subjects.mustBeShown(me.person(), subject, form.shown());
        var credits = form.amount(prepared.reckoning().credits());
        if (!evaluations.isAnswered(me, activity, subject.session()))
            evaluations.answer(me, activity, subject.session(), form.answers());
        return awarding.award(me, prepared, credits);
    }
}
