package org.baselinecme.planning.agenda;

import java.time.Clock;
import java.time.ZoneOffset;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agendas: what happens when, where and by whom. */
@Service
@Transactional
public class Agenda {
    private final SlotRepository repository;
    private final AgendaAccess planning;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(
            SlotRepository repository,
            AgendaAccess planning,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.planning = planning;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a slot on the agenda. {@link Refused} before the needs are approved (R23), for a planner who is not cleared (R4),
     * in review, within 30 minutes of promotion in the same room (R16), in a room that is taken, outside the days of the activity, with faculty who are
     * not in control of content, and where it would raise the maximum of an activity whose credit is designated (R29).
     */
    @Needs(Duty.PLAN_AGENDA)
    public SlotId plan(Me me, ActivityId activity, SlotForm form) {
        begin(me, activity);
        var item = form.toItem(SlotId.next());
        planning.mustFit(activity, item);
        var slot = new Slot(item.id(), activity, item);
        repository.saveAndFlush(slot);
        events.publishEvent(slot.planned(me.person(), clock.instant()));
        return item.id();
    }

    /** Says a slot anew; refused as a new one, when it has begun, and when it was changed since the page was opened. */
    @Needs(Duty.PLAN_AGENDA)
    public void change(Me me, ActivityId activity, SlotId id, SlotForm form) {
        begin(me, activity);
        var slot = find(activity, id);
        planning.mustBeCurrent(activity, slot.item(), slot.isStale(form.version()));
        var item = form.toItem(id);
        planning.mustFit(activity, item);
        var fact = slot.change(item, me.person(), clock.instant());
        repository.saveAndFlush(slot);
        events.publishEvent(fact);
    }

    /** Takes a slot off the agenda; refused once it has begun. */
    @Needs(Duty.PLAN_AGENDA)
    public void drop(Me me, ActivityId activity, SlotId id) {
        begin(me, activity);
        var slot = find(activity, id);
        planning.mustBeCurrent(activity, slot.item(), false);
        var fact = slot.drop(me.person(), clock.instant());
        repository.saveAndFlush(slot);
        events.publishEvent(fact);
    }

    /** Estimates how many minutes an activity without an agenda takes, with how that was found out; refused above 1,000 h. */
    @Needs(Duty.PLAN_AGENDA)
    public void estimate(Me me, ActivityId activity, String typed, String why) {
        begin(me, activity);
        var minutes = AgendaAccess.minutes(activity, typed);
        planning.mustNotRaise(activity, minutes);
        var fact = new AgendaEvent.TimeEstimated(activity, minutes, Reason.of(why), me.person(), clock.instant());
        jdbc.sql("insert into agenda_estimate (id, activity, minutes, why, by, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        activity.value(),
                        minutes,
                        fact.why(),
                        fact.by().value(),
                        fact.at().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(fact);
    }

    /** Writes to one agenda stand in a line, so that two people cannot take the same room. */
    private void begin(Me me, ActivityId activity) {
        planning.mustBeAllowed(me, activity);
        jdbc.sql("select 1 from activity where id = ? for update")
                .param(activity.value())
                .query(Integer.class)
                .single();
        planning.mustBeOpen(me, activity);
    }

    private Slot find(ActivityId activity, SlotId id) {
        return repository.findById(id).filter(slot -> slot.isOf(activity)).orElseThrow(NotFound::new);
    }
}
