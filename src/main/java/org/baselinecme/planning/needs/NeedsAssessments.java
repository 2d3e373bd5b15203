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

/** The way of a needs assessment: begun, submitted, returned, accepted or declined. */
@Service
@Transactional
public class NeedsAssessments {
    private final NeedsAssessmentRepository repository;
    private final NeedsAssessmentAccess desk;
    private final NeedsQueries contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedsAssessments(
            NeedsAssessmentRepository repository,
            NeedsAssessmentAccess desk,
            NeedsQueries contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the assessment of an activity that was just proposed. */
    @Needs(Duty.PROPOSE_ACTIVITY)
    public void begin(Me me, ActivityId activity) {
        repository.saveAndFlush(new NeedsAssessment(activity, clock.instant()));
    }

    /**
     * Hands it in. {@link Refused} with everything that is missing or too long (R24, R25, R28), with comments still
     * unanswered, or by anybody but the owner.
     */
    @Needs(Duty.SUBMIT_NEEDS)
    public void submit(Me me, ActivityId activity) {
        events.publishEvent(desk.toSubmit(me, activity).submit(contents.of(activity), me.person(), clock.instant()));
    }

    /** Returns it to its owner; {@link Refused} without a comment that says why. */
    @Needs(Duty.DECIDE_NEEDS)
    public void returnForChanges(Me me, ActivityId activity) {
        var assessment = desk.toDecide(me, activity);
        events.publishEvent(assessment.returnFor(contents.openComments(activity), me.person(), clock.instant()));
    }

    /** Accepts it and gives what the activity takes over. {@link Refused} where it is not submitted or one's own. */
    @Needs(Duty.DECIDE_NEEDS)
    public Adopted accept(Me me, ActivityId activity) {
        var assessment = desk.toDecide(me, activity);
        events.publishEvent(assessment.accept(contents.openComments(activity), me.person(), clock.instant()));
        var content = contents.of(activity);
        return new Adopted(content.format(), content.objectives());
    }

    /** Declines it for good, with the reason its owner reads. */
    @Needs(Duty.DECIDE_NEEDS)
    public void decline(Me me, ActivityId activity, String why) {
        events.publishEvent(desk.toDecide(me, activity).decline(Reason.of(why), me.person(), clock.instant()));
    }

    /** The director lets knowledge alone pass, with a reason that stays on the record as a risk (R24). */
    @Needs(Duty.ALLOW_KNOWLEDGE_ONLY)
    public void allowKnowledgeAlone(Me me, ActivityId activity, String why) {
        var now = clock.instant();
        var reason = Reason.of(why);
        desk.mayAllow(me, activity, contents.of(activity));
        desk.allow(me, activity, reason, now);
        events.publishEvent(new NeedsEvent.KnowledgeAloneAllowed(activity, reason, me.person(), now));
    }

    /** Why the needs of this activity are not approved yet; empty when they are (R23). */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public List<Objection> objectionsToPlanning(Me me, ActivityId activity) {
        desk.mustSee(me, activity);
        if (desk.find(activity).state() == AssessmentState.ACCEPTED) return List.of();
        return List.of(Objection.blocking("needs.not-approved", SubmissionRules.page(activity)));
    }

    /** What other pages say of the assessment of an activity that {@code me} may see. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public NeedsSummary summary(Me me, ActivityId activity) {
        desk.mustSee(me, activity);
        return NeedsSummary.of(desk.find(activity), contents.of(activity));
    }

    /** What an activity takes over from its accepted assessment. */
    public record Adopted(String format, List<ProposedObjective> objectives) {}
}
