package org.baselinecme.credit.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.CodedSession;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of claims for a learner. */
@Service
@Transactional(readOnly = true)
public class ClaimPages {
    private final ClaimTargets targets;
    private final EligibilityCheck eligibility;
    private final CheckInService checkIns;
    private final LearnerNoticeService notices;
    private final ClaimPresenter presenter;

    ClaimPages(
            ClaimTargets targets,
            EligibilityCheck eligibility,
            CheckInService checkIns,
            LearnerNoticeService notices,
            ClaimPresenter presenter) {
        this.targets = targets;
        this.eligibility = eligibility;
        this.checkIns = checkIns;
        this.notices = notices;
        this.presenter = presenter;
    }

    /** The page of a scanned or entered session code. */
    @Needs(Duty.TAKE_PART)
    ClaimPage at(Me me, CodedSession coded, boolean scanned) {
        var session = coded.session();
        var learner = eligibility.learner(me.person());
        var target = targets.of(me.person(), session.activity(), session.id());
        var verified = new ArrayList<>(eligibility.verified(learner, target));
        var there = verified.stream().anyMatch(one -> one.session().id().equals(session.id()));
        var arrival = there ? null : checkIns.arrival(me, coded);
        var objection = arrival == null ? null : arrival.objection();
        if (arrival != null && objection == null)
            verified.add(new VerifiedAttendance(
                    session, arrival.proves(), 0, List.of(scanned ? PresenceEvidence.QR : PresenceEvidence.CODE)));
        var claim = eligibility.of(learner, target, verified);
        var path = "/at/" + coded.code();
        var waits = presenter.now().isBefore(session.confirmedFrom())
                || !claim.objections().isEmpty();
        return presenter.page(
                claim,
                notices.current(target.activity()),
                path,
                !there && objection == null && waits ? path + "/presence" : "",
                objection == null ? claim.objections() : List.of(objection));
    }

    /** The page of an activity, or of a session of a series, that the learner attended. */
    @Needs(Duty.TAKE_PART)
    ClaimPage of(Me me, ActivityId activity, @Nullable SlotId session) {
        var target = targets.of(me.person(), activity, session);
        var claim = eligibility.of(me.person(), target);
        var path = "/claims/" + activity + (target.session() == null ? "" : "/" + target.session());
        return presenter.page(claim, notices.current(activity), path, "", claim.objections());
    }

    /** What the learner attended and has not claimed. */
    @Needs(Duty.TAKE_PART)
    public List<ClaimableItem> claimable(Me me) {
        return presenter.claimable(me);
    }

    /** A claim of the learner; {@link NotFound} for claims of others. */
    @Needs(Duty.TAKE_PART)
    ClaimResultPage claimed(Me me, UUID claim) {
        return presenter.claimed(claim).filter(page -> me.is(page.learner())).orElseThrow(NotFound::new);
    }
}
