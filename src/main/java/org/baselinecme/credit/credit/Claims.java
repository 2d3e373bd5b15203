package org.baselinecme.credit.credit;

import java.util.UUID;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.CodedSession;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.NoticeStep;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners claim credit, at most what attendance verifies and what was designated (R30). */
@Service
@Transactional
public class Claims {
    private final ClaimTargets targets;
    private final EligibilityCheck eligibility;
    private final LearnerNoticeService notices;
    private final Evaluations evaluations;
    private final CheckInService checkIns;
    private final AwardService awards;

    Claims(
            ClaimTargets targets,
            EligibilityCheck eligibility,
            LearnerNoticeService notices,
            Evaluations evaluations,
            CheckInService checkIns,
            AwardService awards) {
        this.targets = targets;
        this.eligibility = eligibility;
        this.notices = notices;
        this.evaluations = evaluations;
        this.checkIns = checkIns;
        this.awards = awards;
    }

    /** Checks in with a session code, stores the evaluation and claims, all or nothing. */
    @Needs(Duty.TAKE_PART)
    public UUID claim(Me me, CodedSession coded, boolean scanned, ClaimForm form) {
        var checkIn = checkIns.checkIn(me, coded, scanned);
        var session = checkIn.session();
        var target = targets.locked(me.person(), session.activity(), session.id(), checkIn.agenda());
        return claim(me, target, checkIn.ready() ? session.id() : null, form);
    }

    /**
     * Claims credit and returns the id of the claim; the id of the existing claim if there is nothing more to award.
     * {@link Refused} without attendance, earlier than ten minutes before the actual end, after the claim window, for more
     * than was earned (R30), and without the evaluation.
     *
     * @param session required for a series; ignored for other activities
     */
    @Needs(Duty.TAKE_PART)
    public UUID claim(Me me, ActivityId activity, @Nullable SlotId session, ClaimForm form) {
        return claim(me, targets.locked(me.person(), activity, session), null, form);
    }

    private UUID claim(Me me, ClaimTarget target, @Nullable SlotId started, ClaimForm form) {
        var claim = eligibility.of(me.person(), target, started);
        if (claim.isAwarded() && !claim.isMore())
            return claim.existing().getFirst().claim();
        Refused.ifAny(claim.objections());
        notices.mustBeCurrent(target.activity(), form.shown());
        notices.record(me.person(), target.activity(), NoticeStep.CLAIM, form.shown());
        var credits = form.amount(claim.calculation().credits());
        if (!target.evaluated()) evaluations.answer(me, target.activity(), target.session(), form.answers());
        return awards.award(me, claim, credits);
    }
}
