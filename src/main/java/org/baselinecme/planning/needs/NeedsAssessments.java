package org.baselinecme.planning.needs;

import java.time.Clock;
import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Needs assessments as a whole: begun, submitted, returned, accepted or declined. */
@Service
@Transactional
public class NeedsAssessments {
    private final NeedsAssessmentRepository repository;
    private final NeedsAssessmentAccess access;
    private final NeedsQueries queries;
    private final KnowledgeAloneAllowanceRepository allowances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedsAssessments(
            NeedsAssessmentRepository repository,
            NeedsAssessmentAccess access,
            NeedsQueries queries,
            KnowledgeAloneAllowanceRepository allowances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.queries = queries;
        this.allowances = allowances;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the assessment of an activity that is being proposed in the same transaction. */
    @Needs(Duty.PROPOSE_ACTIVITY)
    public void begin(Me me, ActivityId activity) {
        repository.saveAndFlush(new NeedsAssessment(activity, clock.instant()));
    }

    /**
     * Submits it. {@link Refused} with everything that is missing or too long (R24, R25, R28), with comments still
     * unanswered, and for anybody but the owner.
     */
    @Needs(Duty.SUBMIT_NEEDS)
    public void submit(Me me, ActivityId activity) {
        events.publishEvent(
                access.forSubmission(me, activity).submit(queries.of(activity), me.person(), clock.instant()));
    }

    /** Returns it to its owner; {@link Refused} without a comment that says why. */
    @Needs(Duty.DECIDE_NEEDS)
    public void returnForChanges(Me me, ActivityId activity) {
        var assessment = access.forDecision(me, activity);
        events.publishEvent(assessment.returnFor(queries.openComments(activity), me.person(), clock.instant()));
    }

    /** Accepts it and returns what the activity adopts. {@link Refused} where it is not submitted or one's own. */
    @Needs(Duty.DECIDE_NEEDS)
    public Adopted accept(Me me, ActivityId activity) {
        var assessment = access.forDecision(me, activity);
        events.publishEvent(assessment.accept(queries.openComments(activity), me.person(), clock.instant()));
        var content = queries.of(activity);
        return new Adopted(content.format(), content.objectives());
    }

    /** Declines it permanently, with the reason its owner reads. */
    @Needs(Duty.DECIDE_NEEDS)
    public void decline(Me me, ActivityId activity, String why) {
        events.publishEvent(access.forDecision(me, activity).decline(Reason.of(why), me.person(), clock.instant()));
    }

    /** The director's exception for an assessment that changes knowledge alone; its reason is recorded as a risk (R24). */
    @Needs(Duty.ALLOW_KNOWLEDGE_ONLY)
    public void allowKnowledgeAlone(Me me, ActivityId activity, String why) {
        var reason = Reason.of(why);
        var assessment = access.forException(me, activity);
        var allowance = allowances.saveAndFlush(
                assessment.allowKnowledgeAlone(queries.of(activity), reason, me.person(), clock.instant()));
        events.publishEvent(allowance.allowed());
    }

    /** The objection that the needs of this activity are not approved; empty when they are (R23). */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public List<Objection> objectionsToPlanning(Me me, ActivityId activity) {
        access.mustSee(me, activity);
        if (access.find(activity).state() == AssessmentState.ACCEPTED) return List.of();
        return List.of(Objection.blocking("needs.not-approved", SubmissionPolicy.page(activity)));
    }

    /** A summary of the assessment for other pages of an activity that {@code me} may see. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public NeedsSummary summary(Me me, ActivityId activity) {
        access.mustSee(me, activity);
        return NeedsSummary.of(access.find(activity), queries.of(activity));
    }

    /** What an activity adopts from its accepted assessment. */
    public record Adopted(String format, List<ProposedObjective> objectives) {}
}
