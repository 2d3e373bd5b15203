package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;

/** What stands against an agenda, as a whole or by one of its slots. */
record AgendaPolicy(ActivityId activity, Schedule schedule, List<AgendaItem> items) {
    /** Minutes between promotion and education in the same room (Standard 5.2a). */
    static final int GAP = 30;

    /** Everything, with what is only advised. */
    List<Objection> all() {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        against(item, items.subList(items.indexOf(item) + 1, items.size())), advice(item)))
                .toList();
    }

    /** What one slot, new or said anew, would do to the others. */
    List<Objection> against(AgendaItem item) {
        return against(
                        item,
                        items.stream()
                                .filter(other -> !other.id().equals(item.id()))
                                .toList())
                .toList();
    }

    private Stream<Objection> against(AgendaItem item, List<AgendaItem> others) {
        return Stream.concat(
                outside(item), others.stream().flatMap(other -> Stream.concat(clash(item, other), gap(item, other))));
    }

    private Stream<Objection> outside(AgendaItem item) {
        return schedule.holds(item.day())
                ? Stream.empty()
                : Stream.of(Objection.blocking(
                        "agenda.outside",
                        "/activities/" + activity + "/particulars",
                        item.named(),
                        said(schedule.startsOn()),
                        said(schedule.endsOn())));
    }

    private Stream<Objection> clash(AgendaItem one, AgendaItem other) {
        return one.overlaps(other) && one.sharesRoom(other)
                ? Stream.of(Objection.blocking("agenda.room-taken", page(), one.room(), one.named(), other.named()))
                : Stream.empty();
    }

    private Stream<Objection> gap(AgendaItem one, AgendaItem other) {
        if (one.isAccredited() == other.isAccredited()) return Stream.empty();
        var accredited = one.isAccredited() ? one : other;
        var promotion = one.isAccredited() ? other : one;
        return promotion.mustKeepApart()
                        && promotion.mayShareRoom(accredited)
                        && promotion.minutesApart(accredited) < GAP
                ? Stream.of(Objection.blocking(
                        "agenda.gap",
                        page(),
                        promotion.named(),
                        promotion.minutesApart(accredited),
                        accredited.named(),
                        promotion.room()))
                : Stream.empty();
    }

    private Stream<Objection> advice(AgendaItem item) {
        if (!item.isAccredited()) return Stream.empty();
        var alone = item.faculty().isEmpty()
                ? Stream.of(Objection.advice("agenda.no-faculty", page(), item.named()))
                : Stream.<Objection>empty();
        var torn = items.subList(items.indexOf(item) + 1, items.size()).stream()
                .filter(other -> other.overlaps(item) && other.sharesFaculty(item))
                .map(other -> Objection.advice("agenda.two-places", page(), item.named(), other.named()));
        return Stream.concat(alone, torn);
    }

    private static String said(LocalDate day) {
        return AgendaItem.said(day);
    }

    private String page() {
        return "/activities/" + activity + "/agenda";
    }
}
