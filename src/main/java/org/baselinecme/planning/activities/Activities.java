package org.baselinecme.planning.activities;

import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities, from the proposal to the closed file. */
@Service
@Transactional
public class Activities {
    private final ActivityRepository repository;
    private final ActivityContributorRepository contributors;
    private final ActivityObjectiveRepository objectives;
    private final ActivityNumbers numbers;
    private final NeedsAssessments needs;
    private final ActivityLifecycle lifecycle;
    private final References references;

    Activities(
            ActivityRepository repository,
            ActivityContributorRepository contributors,
            ActivityObjectiveRepository objectives,
            ActivityNumbers numbers,
            NeedsAssessments needs,
            ActivityLifecycle lifecycle,
            References references) {
        this.repository = repository;
        this.contributors = contributors;
        this.objectives = objectives;
        this.numbers = numbers;
        this.needs = needs;
        this.lifecycle = lifecycle;
        this.references = references;
    }

    /**
     * Creates an activity from a proposal, with a number, a draft needs assessment and its proposer as owner and activity
     * director.
     */
    @Needs(Duty.PROPOSE_ACTIVITY)
    public ActivityId propose(Me me, Proposal proposal) {
        var now = lifecycle.now();
        references.demand(ReferenceList.PROFESSION, proposal.audience());
        lifecycle.demandOpen(proposal.department());
        var activity = new Activity(ActivityId.next(), numbers.next(now), me.person(), proposal, now);
        me.demand(Duty.PROPOSE_ACTIVITY, activity.standing());
        repository.saveAndFlush(activity);
        var id = activity.standing().activity();
        lifecycle.publish(activity.proposed(me.person()));
        needs.begin(me, id);
        var director = new ActivityContributor(id, me.person(), ContentRole.ACTIVITY_DIRECTOR, me.person(), now);
        lifecycle.publish(contributors.saveAndFlush(director).joined());
        return id;
    }

    /** Accepts the submitted needs assessment: its objectives and format become the activity's (R23). */
    @Needs(Duty.DECIDE_NEEDS)
    public void approveNeeds(Me me, ActivityId id) {
        var activity = find(me, id);
        var adopted = needs.accept(me, id);
        Refused.ifAny(lifecycle.gates(id, Stage.NEEDS_APPROVED));
        var moved = activity.moveTo(Stage.NEEDS_APPROVED, me.person(), lifecycle.now(), null);
        var own = objectives.saveAllAndFlush(activity.adopt(adopted));
        lifecycle.record(moved.adopting(adopted.format(), own));
        repository.saveAndFlush(activity);
    }

    /** Declines the proposal permanently, with the reason its owner reads. */
    @Needs(Duty.DECIDE_NEEDS)
    public void decline(Me me, ActivityId id, String why) {
        var activity = find(me, id);
        needs.decline(me, id, why);
        move(me, activity, Stage.DECLINED, Reason.of(why));
    }

    /**
     * Begins planning, or takes an activity back to it from review; {@link Refused} before the needs are approved (R23)
     * and while a planner is not cleared (R4).
     */
    @Needs(Duty.START_PLANNING)
    public void startPlanning(Me me, ActivityId id) {
        advance(me, id, Duty.START_PLANNING, Stage.PLANNING);
    }

    /** Submits a planned activity for approval. */
    @Needs(Duty.START_PLANNING)
    public void submitForReview(Me me, ActivityId id) {
        advance(me, id, Duty.START_PLANNING, Stage.IN_REVIEW);
    }

    /** Returns an activity from review to planning, with what has to be changed. */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void returnToPlanning(Me me, ActivityId id, String why) {
        var activity = find(me, id);
        me.demand(Duty.DESIGNATE_CREDIT, activity.standing());
        Refused.ifAny(activity.objectionsTo(Stage.PLANNING));
        move(me, activity, Stage.PLANNING, Reason.of(why));
    }

    /**
     * Approves an activity; the module designation calls this and designates credit with it. {@link Refused} for one's own
     * activity, and while there is an objection.
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void approve(Me me, ActivityId id) {
        if (me.is(find(me, id).standing().owner()))
            throw new Refused(List.of(Objection.blocking("activity.own", "/activities/" + id)));
        advance(me, id, Duty.DESIGNATE_CREDIT, Stage.APPROVED);
    }

    /** Opens an approved activity, so that learners can register. */
    @Needs(Duty.OPEN_ACTIVITY)
    public void open(Me me, ActivityId id) {
        advance(me, id, Duty.OPEN_ACTIVITY, Stage.OPEN);
    }

    /** Marks an open activity as delivered after its last session. One in another stage stays there. */
    @Needs(Duty.DELIVER_ACTIVITY)
    public void deliver(Me me, ActivityId id) {
        var activity = repository.findById(id).orElseThrow(NotFound::new);
        me.demand(Duty.DELIVER_ACTIVITY, activity.standing());
        if (activity.stage() == Stage.OPEN) move(me, activity, Stage.DELIVERED, null);
    }

    /** Begins reconciliation of an activity that was delivered, or expired. */
    @Needs(Duty.KEEP_FILE)
    public void reconcile(Me me, ActivityId id) {
        advance(me, id, Duty.KEEP_FILE, Stage.RECONCILING);
    }

    /** Closes an activity permanently; {@link Refused} with everything its file is still missing. */
    @Needs(Duty.KEEP_FILE)
    public void close(Me me, ActivityId id) {
        advance(me, id, Duty.KEEP_FILE, Stage.CLOSED);
    }

    /** Objections to the next stage a person can move the activity to; empty where there are none or no such stage. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public List<Objection> objectionsToNext(Me me, ActivityId id) {
        var activity = find(me, id);
        var next = activity.stage().nextByPerson();
        return next == activity.stage() ? List.of() : objectionsTo(me, activity, next);
    }

    /** Cancels an activity, with the reason everybody concerned reads. It is never reported (R59). */
    @Needs(Duty.CANCEL_ACTIVITY)
    public void cancel(Me me, ActivityId id, String why) {
        var activity = find(me, id);
        me.demand(Duty.CANCEL_ACTIVITY, activity.standing());
        move(me, activity, Stage.CANCELLED, Reason.of(why));
    }

    /** Flushes at once, because other modules read the stage by SQL in the same transaction. */
    private void move(Me me, Activity activity, Stage target, @Nullable String why) {
        lifecycle.move(me, activity, target, why);
        repository.saveAndFlush(activity);
    }

    private void advance(Me me, ActivityId id, Duty duty, Stage target) {
        var activity = find(me, id);
        me.demand(duty, activity.standing());
        Refused.ifAny(objectionsTo(me, activity, target));
        move(me, activity, target, null);
    }

    /** The code of the format in the list {@code activity_format}; empty before one is adopted. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public String formatOf(Me me, ActivityId id) {
        var format = find(me, id).format();
        return format == null ? "" : format;
    }

    /** Every objection to moving the activity to {@code target}. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    List<Objection> objectionsTo(Me me, Activity activity, Stage target) {
        return lifecycle.objectionsTo(me, activity, target);
    }

    /** The objections of other modules to a stage. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    List<Objection> gates(Me me, ActivityId id, Stage target) {
        return lifecycle.gates(find(me, id).standing().activity(), target);
    }

    /** An activity that {@code me} may see; {@link NotFound} otherwise. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    Activity find(Me me, ActivityId id) {
        return repository
                .findById(id)
                .filter(activity -> me.reaches(activity.standing()))
                .orElseThrow(NotFound::new);
    }
}
