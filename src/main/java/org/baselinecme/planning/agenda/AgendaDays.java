package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.LockedActivity;
import org.baselinecme.planning.timetable.Repetition;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves whole days of agendas to other dates. */
@Service
@Transactional
public class AgendaDays {
    private final SlotRepository slots;
    private final AgendaQueries agenda;
    private final AgendaAccess access;
    private final DesignatedCeiling ceiling;
    private final AgendaConsequences consequences;
    private final Office office;
    private final ApplicationEventPublisher events;

    AgendaDays(
            SlotRepository slots,
            AgendaQueries agenda,
            AgendaAccess access,
            DesignatedCeiling ceiling,
            AgendaConsequences consequences,
            Office office,
            ApplicationEventPublisher events) {
        this.slots = slots;
        this.agenda = agenda;
        this.access = access;
        this.ceiling = ceiling;
        this.consequences = consequences;
        this.office = office;
        this.events = events;
    }

    /**
     * Moves all slots of a day to another date, at the same times by the clocks of the office; an hour that comes twice is its first
     * time. {@link Refused} where one of them could not be moved by itself or would conflict with a slot of the other date; then
     * none is moved. {@link org.baselinecme.platform.kernel.Unconfirmed} until its author has read what it means.
     *
     * @param to the date as it was typed
     * @param confirmed the seal of the consequences its author has read; empty for none
     * @param why the reason, for registered people; empty for none
     */
    @Needs(Duty.PLAN_AGENDA)
    public Moved move(Me me, ActivityId activity, LocalDate day, String to, String confirmed, String why) {
        var locked = access.lock(me, activity);
        var date = Repetition.date(to).filter(other -> !other.equals(day)).orElseThrow(() -> unclear(activity, day));
        var zone = office.provider().zone();
        var page = AgendaPolicy.page(activity);
        var items = agenda.of(activity);
        var was = items.stream().filter(item -> item.day().equals(day)).toList();
        var moved = was.stream()
                .map(item -> SlotForm.of(null, item).on(date).toItem(item.id(), zone, page))
                .toList();
        if (moved.isEmpty()) throw new NotFound();
        var asked = List.of(moves(moved.size(), day, date));
        put(me, locked, new AgendaPolicy(activity, locked.schedule(), items), moved, asked, confirmed, why);
        return new Moved(date, DayBefore.of(was, agenda.versions(activity)).text());
    }

    /**
     * Puts the slots of a day that moved back to where they were. {@link Refused} where one of them was changed or removed since,
     * and as the move itself.
     *
     * @param before where they were, as the move returned it
     * @return the day they are on again
     */
    @Needs(Duty.PLAN_AGENDA)
    public LocalDate restore(Me me, ActivityId activity, String before, String confirmed, String why) {
        var locked = access.lock(me, activity);
        var policy = new AgendaPolicy(activity, locked.schedule(), agenda.of(activity));
        var moved = DayBefore.parse(before).restored(policy, agenda.versions(activity));
        put(me, locked, policy, moved, List.of(), confirmed, why);
        return moved.getFirst().day();
    }

    private void put(
            Me me,
            LockedActivity locked,
            AgendaPolicy policy,
            List<AgendaItem> moved,
            List<Objection> asked,
            String confirmed,
            String why) {
        var activity = policy.activity();
        var changes = policy.changes(moved);
        var after =
                new AgendaPolicy(activity, locked.schedule(), changes.getFirst().after());
        for (var change : changes)
            if (change.was() != null) policy.requireCurrent(change.was(), false, office.moments());
        Refused.ifAny(moved.stream()
                .flatMap(item -> after.objectionsTo(item).stream())
                .distinct()
                .toList());
        for (var item : moved) after.requireFits(item, locked.people(), office.moments());
        ceiling.requireNotRaised(changes.getFirst());
        changes.forEach(consequences::requireUnattended);
        consequences.requireConfirmed(changes, asked, confirmed);
        store(me, activity, moved);
        consequences.apply(me, changes, why.strip());
    }

    private void store(Me me, ActivityId activity, List<AgendaItem> moved) {
        var byId = moved.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        for (var slot : slots.findByActivityAndDroppedAtIsNullOrderByDayAscStartsAtAscTrackAscIdAsc(activity))
            change(me, slot, byId);
    }

    private void change(Me me, Slot slot, Map<SlotId, AgendaItem> moved) {
        var item = moved.get(slot.id());
        if (item == null) return;
        var changed = slot.change(item, me.person(), office.moments().now());
        slots.saveAndFlush(slot);
        events.publishEvent(changed);
    }

    /**
     * A day that moved.
     *
     * @param before where its slots were, for {@link #restore}
     */
    public record Moved(LocalDate to, String before) {}

    private static Objection moves(int sessions, LocalDate from, LocalDate to) {
        return Objection.advice("agenda.moves-day", null, sessions, DateText.day(from), DateText.day(to));
    }

    private static Refused unclear(ActivityId activity, LocalDate day) {
        return new Refused(List.of(Objection.blocking("agenda.day", AgendaPolicy.page(activity), DateText.day(day))));
    }
}
