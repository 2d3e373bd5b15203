package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Office;
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

/** Assembles the page of an agenda. */
@Service
@Transactional(readOnly = true)
public class AgendaPages {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private final Standings standings;
    private final Schedules schedules;
    private final Contributors contributors;
    private final AgendaQueries agenda;
    private final People people;
    private final Office office;
    private final FacultyElsewhere elsewhere;

    AgendaPages(
            Standings standings,
            Schedules schedules,
            Contributors contributors,
            AgendaQueries agenda,
            People people,
            Office office,
            FacultyElsewhere elsewhere) {
        this.standings = standings;
        this.schedules = schedules;
        this.contributors = contributors;
        this.agenda = agenda;
        this.people = people;
        this.office = office;
        this.elsewhere = elsewhere;
    }

    /**
     * Returns the page, with the maximum as it would be with the slot that is being filled in.
     *
     * @param typed a slot that is not saved yet; null for none
     * @param editing the slot that is being changed; null for a new one
     */
    @Needs(Duty.SEE_ACTIVITIES)
    AgendaPage of(Me me, ActivityId activity, @Nullable SlotForm typed, @Nullable SlotId editing) {
        var place = standings.seenBy(me, activity);
        var schedule = schedules.of(activity);
        var items = agenda.of(activity);
        var zone = office.provider().zone();
        var counted = with(items, typed, editing, zone);
        var edited = editing == null ? null : agenda.form(activity, editing);
        var form = typed == null ? edited : typed;
        var basis = agenda.basis(schedule.format());
        var names = names(activity);
        return new AgendaPage(
                place,
                days(items, names, office.moments().today()),
                agenda.maximum(activity, schedule.format(), counted),
                !counted.equals(items),
                basis,
                basis.isEstimated() ? agenda.estimate(activity) : 0,
                names,
                elsewhere.besides(new AgendaPolicy(activity, schedule, items)),
                editing,
                edited == null ? null : edited.version(),
                new AgendaPage.Twice(form != null && form.startsTwice(zone), form != null && form.endsTwice(zone)),
                me.may(Duty.PLAN_AGENDA, place) && AgendaPolicy.isOpen(schedule.stage()),
                schedule.isSeries() && schedule.stage().isDesignated());
    }

    /** Returns the form of a new slot, which begins when the last one ends. */
    @Needs(Duty.SEE_ACTIVITIES)
    SlotForm form(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        var items = agenda.of(activity);
        if (items.isEmpty()) return SlotForm.blank(schedules.of(activity).startsOn(), MORNING);
        var last = items.getLast();
        var end = last.time().end();
        var late = last.time().lastDay().isAfter(last.day()) || end.isAfter(LocalTime.of(22, 0));
        return SlotForm.blank(last.day(), late ? MORNING : end);
    }

    /** The same, filled in from a gap of the timetable, or from a slot that is duplicated: as long, and right after it. */
    @Needs(Duty.SEE_ACTIVITIES)
    SlotForm form(Me me, ActivityId activity, SlotDraft draft) {
        if (draft.like() == null) return draft.over(form(me, activity));
        var like = form(me, activity, draft.like());
        return like.after();
    }

    private static List<AgendaItem> with(
            List<AgendaItem> items, @Nullable SlotForm typed, @Nullable SlotId editing, ZoneId zone) {
        if (typed == null || !typed.isCountable(zone)) return items;
        var id = editing == null ? SlotId.next() : editing;
        var all = new ArrayList<>(
                items.stream().filter(item -> !item.id().equals(id)).toList());
        all.add(typed.draft(id, zone));
        return all;
    }

    private static List<AgendaPage.Day> days(List<AgendaItem> items, Map<String, String> names, LocalDate today) {
        return AgendaDay.of(items).stream()
                .map(day -> new AgendaPage.Day(
                        day.date(),
                        day.date().isBefore(today),
                        day.items().stream()
                                .map(item -> new AgendaPage.Row(item, faculty(item, names)))
                                .toList()))
                .toList();
    }

    private static String faculty(AgendaItem item, Map<String, String> names) {
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

    /** Returns the form of a slot of this activity; {@link NotFound} where it has no such slot. */
    @Needs(Duty.SEE_ACTIVITIES)
    SlotForm form(Me me, ActivityId activity, SlotId id) {
        standings.seenBy(me, activity);
        return agenda.form(activity, id);
    }
}
