package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.List;
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
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities and their road. */
@Service
@Transactional
public class Activities {
    private final ActivityRepository repository;
    private final ActivityNumbers ledger;
    private final NeedsAssessments needs;
    private final ActivityLifecycle road;

    Activities(ActivityRepository repository, ActivityNumbers ledger, NeedsAssessments needs, ActivityLifecycle road) {
        this.repository = repository;
        this.ledger = ledger;
        this.needs = needs;
        this.road = road;
    }

    /** Files a proposal: the activity is born with its draft needs assessment, a number and an owner. */
    @Needs(Duty.PROPOSE_ACTIVITY)
    public ActivityId propose(Me me, Proposal proposal) {
        var now = road.now();
        ledger.mustBeProfessions(proposal.audience());
        var activity = new Activity(ActivityId.next(), ledger.nextNumber(now), me.person(), proposal, now);
        me.demand(Duty.PROPOSE_ACTIVITY, activity.standing());
        repository.saveAndFlush(activity);
        var id = activity.standing().activity();
        road.tell(activity.proposed(me.person()));
        needs.begin(me, id);
        road.tell(
                ledger.enter(new ContributorJoined(id, me.person(), ContentRole.ACTIVITY_DIRECTOR, me.person(), now)));
        return id;
    }

    /** Accepts the submitted needs assessment: its objectives and format become the activity's (R23). */
    @Needs(Duty.DECIDE_NEEDS)
    public void approveNeeds(Me me, ActivityId id) {
        var activity = find(me, id);
        var adopted = needs.accept(me, id);
        ledger.adopt(id, adopted.objectives());
        activity.adopt(adopted.format());
        move(me, activity, Stage.NEEDS_APPROVED, null);
    }

    /** Declines the proposal for good, with the reason its owner reads. */
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

    /** Hands a planned activity to those who approve it. */
    @Needs(Duty.START_PLANNING)
    public void submitForReview(Me me, ActivityId id) {
        advance(me, id, Duty.START_PLANNING, Stage.IN_REVIEW);
    }

    /** Sends an activity back to planning from review, with what is to be changed. */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void returnToPlanning(Me me, ActivityId id, String why) {
        var activity = find(me, id);
        me.demand(Duty.DESIGNATE_CREDIT, activity.standing());
        Refused.ifAny(activity.objectionsTo(Stage.PLANNING));
        move(me, activity, Stage.PLANNING, Reason.of(why));
    }

    /**
     * Approves an activity; the room of designation calls this and designates credit with it. {@link Refused} for one's
     * own, and while anything stands against it.
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void approve(Me me, ActivityId id) {
        if (me.is(find(me, id).standing().owner()))
            throw new Refused(List.of(Objection.blocking("activity.own", "/activities/" + id)));
        advance(me, id, Duty.DESIGNATE_CREDIT, Stage.APPROVED);
    }

    /** Lists an approved activity, so that learners can register. */
    @Needs(Duty.OPEN_ACTIVITY)
    public void open(Me me, ActivityId id) {
        advance(me, id, Duty.OPEN_ACTIVITY, Stage.OPEN);
    }

    /** Time has passed: an open activity whose last session has ended is delivered. One in another stage stays there. */
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

    /** Closes an activity for good; {@link Refused} with everything its file is still missing. */
    @Needs(Duty.KEEP_FILE)
    public void close(Me me, ActivityId id) {
        advance(me, id, Duty.KEEP_FILE, Stage.CLOSED);
    }

    /** What stands against the next stage somebody leads the activity to; empty where nothing does or there is none. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public List<Objection> objectionsToNext(Me me, ActivityId id) {
        var activity = find(me, id);
        var next = activity.stage().onward();
        return next == activity.stage() ? List.of() : objectionsTo(me, activity, next);
    }

    /** Calls an activity off, with the reason everybody concerned reads. It is never reported (R59). */
    @Needs(Duty.CANCEL_ACTIVITY)
    public void cancel(Me me, ActivityId id, String why) {
        var activity = find(me, id);
        me.demand(Duty.CANCEL_ACTIVITY, activity.standing());
        move(me, activity, Stage.CANCELLED, Reason.of(why));
    }

    /** Written at once: the rooms below read the stage in the same transaction. */
    private void move(Me me, Activity activity, Stage target, @Nullable String why) {
        road.move(me, activity, target, why);
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

    /** What the form of title, dates and audience shows. */
    @Needs(Duty.WRITE_NEEDS)
    @Transactional(readOnly = true)
    ProposalForm particulars(Me me, ActivityId id) {
        var activity = find(me, id);
        me.demand(Duty.WRITE_NEEDS, activity.standing());
        return activity.form();
    }

    /**
     * Says title, dates and audience anew; refuses when they were changed since the page was opened, a beginning moved
     * forward into the past once credit is designated (R29), and what the rooms below then say against being open.
     */
    @Needs(Duty.WRITE_NEEDS)
    void reword(Me me, ActivityId id, ProposalForm form) {
        var activity = find(me, id);
        me.demand(Duty.WRITE_NEEDS, activity.standing());
        ledger.mustBeProfessions(form.toProposal().audience());
        activity.mustGoOn();
        if (activity.isStale(form.seen())) throw new OptimisticLockingFailureException("particulars");
        var begun = activity.startsOn();
        var stood = road.gates(id, Stage.OPEN);
        var reworded = activity.reword(form.toProposal(), me.person(), road.now());
        if (activity.stage().isDesignated()) mustStayDesignated(activity, begun, stood);
        road.tell(reworded);
    }

    private void mustStayDesignated(Activity activity, LocalDate begun, List<Objection> stood) {
        var id = activity.standing().activity();
        if (activity.startsOn().isBefore(begun) && ledger.isPast(activity.startsOn()))
            throw new Refused(List.of(Objection.blocking("activity.back-dated", "/activities/" + id + "/particulars")));
        repository.saveAndFlush(activity);
        Refused.ifAny(road.gates(id, Stage.OPEN).stream()
                .filter(objection -> !stood.contains(objection))
                .toList());
    }

    /** Why the activity cannot go there now; the page's button and the guard ask this. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    List<Objection> objectionsTo(Me me, Activity activity, Stage target) {
        return road.objectionsTo(me, activity, target);
    }

    /** What the rooms below say against a stage. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    List<Objection> gates(Me me, ActivityId id, Stage target) {
        return road.gates(find(me, id).standing().activity(), target);
    }

    /** An activity in reach; {@link NotFound} otherwise. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    Activity find(Me me, ActivityId id) {
        return repository
                .findById(id)
                .filter(activity -> me.reaches(activity.standing()))
                .orElseThrow(NotFound::new);
    }
}
