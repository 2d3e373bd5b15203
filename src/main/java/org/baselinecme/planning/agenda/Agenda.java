package org.baselinecme.planning.agenda;

import java.time.ZoneId;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.LockedActivity;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agendas of activities: which session is when, where and by whom. */
@Service
@Transactional
public class Agenda {
    private final SlotRepository slots;
    private final AgendaEstimateRepository estimates;
    private final AgendaAccess access;
    private final DesignatedCeiling ceiling;
    private final AgendaConsequences consequences;
    private final Office office;
    private final ApplicationEventPublisher events;

    Agenda(
            SlotRepository slots,
            AgendaEstimateRepository estimates,
            AgendaAccess access,
            DesignatedCeiling ceiling,
            AgendaConsequences consequences,
            Office office,
            ApplicationEventPublisher events) {
        this.slots = slots;
        this.estimates = estimates;
        this.access = access;
        this.ceiling = ceiling;
        this.consequences = consequences;
        this.office = office;
        this.events = events;
    }

    /**
     * Adds a slot to the agenda. {@link Refused} before the needs are approved (R23), for a planner who is not cleared (R4),
     * in review, within 30 minutes of promotion in the same room (R16), in a room that is taken, outside the days of the
     * activity, at a time that the clocks skip, or show twice where neither is chosen, with faculty who are not in control of content, and where it would raise the maximum of an activity whose
     * credit is designated (R29).
     */
    @Needs(Duty.PLAN_AGENDA)
    public SlotId plan(Me me, ActivityId activity, SlotForm form) {
        var locked = access.lock(me, activity);
        var policy = policy(locked, current(activity));
        var item = form.toItem(SlotId.next(), zone(), AgendaPolicy.page(activity));
        var change = requireFits(locked, policy, null, item);
        var slot = new Slot(activity, item);
        slots.saveAndFlush(slot);
        events.publishEvent(slot.planned(me.person(), office.moments().now()));
        consequences.apply(me, change, "");
        return item.id();
    }

    /**
     * Changes a slot; {@link Refused} as a new one, once it has begun after designation, where people are checked in to it and
     * it would have another time, and when it was changed since the page was opened. {@link Unconfirmed} where it lowers designated credit, opens a content review again, takes somebody off
     * whose relationships were disclosed, or is mailed to registered people.
     *
     * @param confirmed the seal of the consequences its author has read; empty for none
     * @param why the reason, for registered people; empty for none
     */
    @Needs(Duty.PLAN_AGENDA)
    public void change(Me me, ActivityId activity, SlotId id, SlotForm form, String confirmed, String why) {
        var locked = access.lock(me, activity);
        var current = current(activity);
        var policy = policy(locked, current);
        var slot = find(current, id);
        policy.requireCurrent(slot.item(zone()), slot.isStale(form.version()), office.moments());
        var item = form.toItem(id, zone(), AgendaPolicy.page(activity));
        var change = requireFits(locked, policy, slot.item(zone()), item);
        consequences.requireUnattended(change);
        consequences.requireConfirmed(change, confirmed);
        var changed = slot.change(item, me.person(), office.moments().now());
        if (changed.isEmpty()) return;
        slots.saveAndFlush(slot);
        events.publishEvent(changed);
        consequences.apply(me, change, why.strip());
    }

    /** Changes a slot without a reason for registered people. */
    @Needs(Duty.PLAN_AGENDA)
    public void change(Me me, ActivityId activity, SlotId id, SlotForm form, String confirmed) {
        change(me, activity, id, form, confirmed, "");
    }

    /** Changes a slot whose change has no consequences to confirm. */
    @Needs(Duty.PLAN_AGENDA)
    public void change(Me me, ActivityId activity, SlotId id, SlotForm form) {
        change(me, activity, id, form, "", "");
    }

    /**
     * Removes a slot from the agenda; {@link Refused} once it has begun after designation, where people are checked in to it,
     * and without a reason where people are registered, who are told; {@link Unconfirmed} as a change.
     */
    @Needs(Duty.PLAN_AGENDA)
    public void drop(Me me, ActivityId activity, SlotId id, String confirmed, String why) {
        var locked = access.lock(me, activity);
        var current = current(activity);
        var slot = find(current, id);
        var policy = policy(locked, current);
        policy.requireCurrent(slot.item(zone()), false, office.moments());
        var change = policy.change(slot.item(zone()), null);
        consequences.requireUnattended(change);
        consequences.requireReason(change, why);
        consequences.requireConfirmed(change, confirmed);
        var dropped = slot.drop(me.person(), office.moments().now());
        slots.saveAndFlush(slot);
        events.publishEvent(dropped);
        consequences.apply(me, change, why.strip());
    }

    /** Puts a removed slot back; {@link Refused} as a new one. Nothing changes where it is on the agenda. */
    @Needs(Duty.PLAN_AGENDA)
    public void restore(Me me, ActivityId activity, SlotId id) {
        var locked = access.lock(me, activity);
        var slot = slots.findByIdAndActivity(id, activity).orElseThrow(NotFound::new);
        if (!slot.isDropped()) return;
        var change = requireFits(locked, policy(locked, current(activity)), null, slot.item(zone()));
        var restored = slot.restore(me.person(), office.moments().now());
        slots.saveAndFlush(slot);
        events.publishEvent(restored);
        consequences.apply(me, change, "");
    }

    /** Removes a slot that nobody is registered for. */
    @Needs(Duty.PLAN_AGENDA)
    public void drop(Me me, ActivityId activity, SlotId id, String confirmed) {
        drop(me, activity, id, confirmed, "");
    }

    /** Removes a slot whose removal has no consequences to confirm. */
    @Needs(Duty.PLAN_AGENDA)
    public void drop(Me me, ActivityId activity, SlotId id) {
        drop(me, activity, id, "", "");
    }

    /**
     * Estimates how many minutes an activity without an agenda takes, and on what grounds; {@link Refused} above 1,000
     * hours, and above what is designated (R29); {@link Unconfirmed} where less can be claimed then.
     */
    @Needs(Duty.PLAN_AGENDA)
    public void estimate(Me me, ActivityId activity, String typed, String why, String confirmed) {
        var stage = access.lock(me, activity).schedule().stage();
        var minutes = AgendaEstimate.minutes(activity, typed);
        var given = Credits.ofMinutes(minutes);
        ceiling.requireWithin(activity, given);
        var told = consequences.lowered(activity, stage, given, confirmed);
        var estimate = new AgendaEstimate(
                activity, minutes, Reason.of(why), me.person(), office.moments().now());
        estimates.saveAndFlush(estimate);
        events.publishEvent(estimate.event());
        ceiling.follow(me, activity, null, given);
        consequences.tell(me, activity, stage, told, why.strip());
    }

    /** Estimates the time of an activity where nothing is to be confirmed. */
    @Needs(Duty.PLAN_AGENDA)
    public void estimate(Me me, ActivityId activity, String typed, String why) {
        estimate(me, activity, typed, why, "");
    }

    private AgendaChange requireFits(
            LockedActivity locked, AgendaPolicy policy, @Nullable AgendaItem was, AgendaItem item) {
        policy.requireFits(item, locked.people(), office.moments());
        var change = policy.change(was, item);
        ceiling.requireNotRaised(change);
        return change;
    }

    private ZoneId zone() {
        return office.provider().zone();
    }

    private List<Slot> current(ActivityId activity) {
        return slots.findByActivityAndDroppedAtIsNullOrderByDayAscStartsAtAscTrackAscIdAsc(activity);
    }

    private static Slot find(List<Slot> current, SlotId id) {
        return current.stream().filter(slot -> slot.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private AgendaPolicy policy(LockedActivity locked, List<Slot> current) {
        return new AgendaPolicy(
                locked.standing().activity(),
                locked.schedule(),
                current.stream().map(slot -> slot.item(zone())).toList());
    }
}
