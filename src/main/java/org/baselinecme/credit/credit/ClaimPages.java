package org.baselinecme.credit.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.CodedSession;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the screens of claiming. */
@Service
@Transactional(readOnly = true)
public class ClaimPages {
    private final ClaimTargets subjects;
    private final Assessor assessor;
    private final CheckInService checkIns;
    private final AwardRows rows;
    private final ClaimPresenter words;

    ClaimPages(
            ClaimTargets subjects, Assessor assessor, CheckInService checkIns, AwardRows rows, ClaimPresenter words) {
        this.subjects = subjects;
        this.assessor = assessor;
        this.checkIns = checkIns;
        this.rows = rows;
        this.words = words;
    }

    /** Behind a scanned or typed code. */
    @Needs(Duty.TAKE_PART)
    ClaimPage at(Me me, CodedSession coded, boolean scanned) {
        var session = coded.session();
        var learner = rows.learner(me.person());
        var subject = subjects.of(session.activity(), session.id());
        var proofs = new ArrayList<>(assessor.proofs(learner, subject));
        var there = proofs.stream().anyMatch(proof -> proof.session().id().equals(session.id()));
        var objection = there ? null : checkIns.objectionTo(me, coded).orElse(null);
        if (!there && objection == null)
            proofs.add(new VerifiedAttendance(
                    session,
                    List.of(session.held()),
                    0,
                    List.of(scanned ? PresenceEvidence.QR : PresenceEvidence.CODE)));
        var prepared = assessor.of(learner, subject, proofs);
        var path = "/at/" + coded.code();
        var waits = words.now().isBefore(session.confirmedFrom())
                || !prepared.against().isEmpty();
        return words.page(
                me,
                prepared,
                subjects.shown(subject),
                path,
                !there && objection == null && waits ? path + "/presence" : "",
                objection == null ? prepared.against() : List.of(objection));
    }

    /** On the web: what I attended of an activity, or of a session of a series. */
    @Needs(Duty.TAKE_PART)
    ClaimPage of(Me me, ActivityId activity, @Nullable SlotId session) {
        var learner = rows.learner(me.person());
        var subject = subjects.of(activity, session);
        var prepared = assessor.of(learner, subject);
        var path = "/claims/" + activity + (subject.session() == null ? "" : "/" + subject.session());
        return words.page(me, prepared, subjects.shown(subject), path, "", prepared.against());
    }

    /** What I may claim, what waits, and what I claimed lately. */
    @Needs(Duty.TAKE_PART)
    public List<Claimable> claimable(Me me) {
        return words.claimable(me);
    }

    /** One of my claims; {@link NotFound} for others. */
    @Needs(Duty.TAKE_PART)
    ClaimedPage claimed(Me me, UUID claim) {
        return words.claimed(claim).filter(page -> me.is(page.learner())).orElseThrow(NotFound::new);
    }
}
