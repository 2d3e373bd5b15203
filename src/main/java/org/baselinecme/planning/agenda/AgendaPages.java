package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the agenda's page for the one who looks at it. */
@Service
@Transactional(readOnly = true)
public class AgendaPages {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private final Standings standings;
    private final Schedules schedules;
    private final Contributors contributors;
    private final AgendaQueries slots;
    private final People people;

    AgendaPages(
            Standings standings, Schedules schedules, Contributors contributors, AgendaQueries slots, People people) {
        this.standings = standings;
        this.schedules = schedules;
        this.contributors = contributors;
        this.slots = slots;
        this.people = people;
    }

    /**
     * The agenda, with the maximum as it would be with what is typed.
     *
     * @param typed a slot that is not saved yet; null for none
     * @param editing the slot that is said anew; null for a new one
     */
    @Needs(Duty.SEE_ACTIVITIES)
    AgendaPage of(Me me, ActivityId activity, @Nullable SlotForm typed, @Nullable SlotId editing) {
        var place = standings.seenBy(me, activity);
        var schedule = schedules.of(activity);
        var items = slots.of(activity);
        var counted = with(items, typed, editing);
        var basis = slots.basis(schedule);
        var names = names(activity);
        return new AgendaPage(
                place,
                days(items, names, slots.today()),
                slots.maximum(activity, counted),
                !counted.equals(items),
                basis,
                slots.estimate(activity),
                names,
                new AgendaPolicy(activity, schedule, items).all(),
                editing,
                editing == null ? null : slots.form(activity, editing).version(),
                me.may(Duty.PLAN_AGENDA, place) && AgendaAccess.isOpen(schedule.stage()));
    }

    /** What the form of a slot shows; a new one follows the last. */
    @Needs(Duty.SEE_ACTIVITIES)
    SlotForm form(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        var items = slots.of(activity);
        if (items.isEmpty()) return SlotForm.blank(schedules.of(activity).startsOn(), MORNING);
        var last = items.getLast();
        var start = last.end().isAfter(LocalTime.of(22, 0)) ? MORNING : last.end();
        return SlotForm.blank(last.day(), start);
    }

    private static List<AgendaItem> with(List<AgendaItem> items, @Nullable SlotForm typed, @Nullable SlotId editing) {
        if (typed == null || !typed.isCountable()) return items;
        var id = editing == null ? SlotId.next() : editing;
        var all = new ArrayList<>(
                items.stream().filter(item -> !item.id().equals(id)).toList());
        all.add(typed.draft(id));
        return all;
    }

    private static List<AgendaPage.Day> days(List<AgendaItem> items, Map<String, String> names, LocalDate today) {
        return AgendaDay.of(items).stream()
                .map(day -> new AgendaPage.Day(
                        AgendaItem.said(day.date()),
                        "day-" + day.date(),
                        day.date().isBefore(today),
                        day.items().stream()
                                .map(item -> new AgendaPage.Row(item, taught(item, names)))
                                .toList()))
                .toList();
    }

    private static String taught(AgendaItem item, Map<String, String> names) {
        return String.join(
                "; ",
                item.faculty().stream()
                        .map(person -> names.getOrDefault(person.toString(), ""))
                        .sorted()
                        .toList());
    }

    private Map<String, String> names(ActivityId activity) {
        var ids = contributors.of(activity).stream()
                .map(Contributor::person)
                .distinct()
                .toList();
        var names = people.names(ids);
        var sorted = new LinkedHashMap<String, String>();
        ids.forEach(id -> sorted.put(id.toString(), names.getOrDefault(id, "")));
        return sorted;
    }

    /** A slot of this activity as its form shows it; {@link NotFound} otherwise. */
    @Needs(Duty.SEE_ACTIVITIES)
    SlotForm form(Me me, ActivityId activity, SlotId id) {
        standings.seenBy(me, activity);
        return slots.form(activity, id);
    }
}
