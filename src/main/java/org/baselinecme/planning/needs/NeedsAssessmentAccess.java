package org.baselinecme.planning.needs;

import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * Loads assessments after checking duty and scope. Those that are going to be changed are locked, so that a change and a
 * submission or decision of the same moment wait for each other.
 */
@Component
class NeedsAssessmentAccess {
    private final NeedsAssessmentRepository repository;
    private final Standings standings;

    NeedsAssessmentAccess(NeedsAssessmentRepository repository, Standings standings) {
        this.repository = repository;
        this.standings = standings;
    }

    /** An assessment whose content may be changed: a draft, or one that was returned. */
    NeedsAssessment forWriting(Me me, ActivityId activity) {
        standings.where(me, Duty.WRITE_NEEDS, activity);
        var assessment = locked(activity);
        Refused.ifAny(assessment.objectionsTo(AssessmentState.SUBMITTED));
        return assessment;
    }

    /** For submission: only the owner submits, whoever wrote the answers. */
    NeedsAssessment forSubmission(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.SUBMIT_NEEDS, activity);
        if (!me.is(place.owner()))
            throw new Refused(List.of(Objection.blocking("needs.not-the-owner", SubmissionPolicy.page(activity))));
        return locked(activity);
    }

    /** For a decision: nobody decides on their own assessment. */
    NeedsAssessment forDecision(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.DECIDE_NEEDS, activity);
        if (me.is(place.owner()))
            throw new Refused(List.of(Objection.blocking("needs.own", SubmissionPolicy.page(activity))));
        return locked(activity);
    }

    /** For the director's exception (R24). */
    NeedsAssessment forException(Me me, ActivityId activity) {
        standings.where(me, Duty.ALLOW_KNOWLEDGE_ONLY, activity);
        return locked(activity);
    }

    /** The standing of an activity that {@code me} may see; {@link NotFound} otherwise. */
    Standing mustSee(Me me, ActivityId activity) {
        return standings.seenBy(me, activity);
    }

    /** An assessment to read. The caller checks scope. */
    NeedsAssessment find(ActivityId activity) {
        return repository.findById(activity).orElseThrow(NotFound::new);
    }

    private NeedsAssessment locked(ActivityId activity) {
        return repository.findLocked(activity).orElseThrow(NotFound::new);
    }
}
