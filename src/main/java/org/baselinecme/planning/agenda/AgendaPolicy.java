package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Rules of an agenda: when it may be changed, and what its slots must not do to each other. */
record AgendaPolicy(ActivityId activity, Schedule schedule, List<AgendaItem> items) {
    /** Minutes between promotion and education in the same room (Standard 5.2a). */
    static final int GAP_MINUTES = 30;

    /** Whether the agenda may be changed in this stage; after designation only within the designated maximum. */
    static boolean isOpen(Stage stage) {
        return switch (stage) {
            case NEEDS_APPROVED, PLANNING, APPROVED, OPEN -> true;
            case PROPOSED,
                    IN_REVIEW,
                    DELIVERED,
                    RECONCILING,
                    CLOSED,
                    DECLINED,
                    CANCELLED,
                    ON_HOLD,
                    EXPIRED,
                    WITHDRAWN -> false;
        };
    }

    /** {@link Refused} where the stage does not allow changes of the agenda (R23). */
    static void requireOpen(ActivityId activity, Stage stage) {
        if (isOpen(stage)) return;
        var page = "/activities/" + activity;
        throw new Refused(List.of(
                switch (stage) {
                    case PROPOSED -> Objection.blocking("agenda.needs-first", page + "/needs");
                    case IN_REVIEW -> Objection.blocking("agenda.in-review", page);
                    default -> Objection.blocking("agenda.closed", page);
                }));
    }

    /** {@link Refused} for a slot that was changed since the page was opened, or that has begun after designation. */
    void requireCurrent(AgendaItem item, boolean stale, Moments moments) {
        if (stale) throw refused("agenda.slot-changed", page() + "/" + item.id(), item.label());
        if (schedule.stage().isDesignated() && !isAhead(item, moments))
            throw refused("agenda.slot-begun", page() + "/" + item.id(), item.label());
    }

    /**
     * {@link Refused} for a slot that conflicts with others, whose faculty are not on the roster, or that begins in the past
     * once credit is designated: credit is designated before the education for it begins (R29).
     */
    void requireFits(AgendaItem item, Set<PersonId> roster, Moments moments) {
        Refused.ifAny(objectionsTo(item));
        if (!roster.containsAll(item.faculty()))
            throw refused("agenda.not-on-roster", "/activities/" + activity + "/people", item.label());
        if (schedule.stage().isDesignated() && !isAhead(item, moments))
            throw refused("agenda.past", page(), item.label(), DateText.day(item.day()));
    }

    private static boolean isAhead(AgendaItem item, Moments moments) {
        return item.begins().isAfter(moments.now());
    }

    /**
     * A change of this agenda.
     *
     * @param was the slot before; null for a new one
     * @param is the slot after; null where it is removed
     */
    AgendaChange change(@Nullable AgendaItem was, @Nullable AgendaItem is) {
        var after =
                is == null ? items.stream().filter(item -> !item.equals(was)).toList() : with(is);
        return new AgendaChange(activity, schedule, items, after, was, is);
    }

    /** The changes of some slots at once; each is seen beside the agenda as it is once all of them have changed. */
    List<AgendaChange> changes(List<AgendaItem> changed) {
        var ids = changed.stream().map(AgendaItem::id).collect(Collectors.toSet());
        var after = Stream.concat(items.stream().filter(item -> !ids.contains(item.id())), changed.stream())
                .toList();
        return changed.stream()
                .map(is -> new AgendaChange(activity, schedule, items, after, item(is.id()), is))
                .toList();
    }

    private @Nullable AgendaItem item(SlotId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    /** The slots as they are once this one is added or replaces its earlier version. */
    List<AgendaItem> with(AgendaItem item) {
        return Stream.concat(others(item), Stream.of(item)).toList();
    }

    /** All objections to the agenda as it is, advice included. */
    List<Objection> objections() {
        return items.stream()
                .flatMap(item -> Stream.concat(objections(item, following(item)), advice(item)))
                .toList();
    }

    /** What one slot, new or changed, conflicts with. */
    List<Objection> objectionsTo(AgendaItem item) {
        return objections(item, others(item).toList()).toList();
    }

    private Stream<AgendaItem> others(AgendaItem item) {
        return items.stream().filter(other -> !other.id().equals(item.id()));
    }

    private List<AgendaItem> following(AgendaItem item) {
        return items.subList(items.indexOf(item) + 1, items.size());
    }

    private Stream<Objection> objections(AgendaItem item, List<AgendaItem> others) {
        return Stream.concat(
                outside(item),
                others.stream().flatMap(other -> Stream.concat(roomConflict(item, other), gap(item, other))));
    }

    private Stream<Objection> outside(AgendaItem item) {
        return schedule.holds(item.day())
                ? Stream.empty()
                : Stream.of(Objection.blocking(
                        "agenda.outside",
                        "/activities/" + activity + "/particulars",
                        item.label(),
                        DateText.day(schedule.startsOn()),
                        DateText.day(schedule.endsOn())));
    }

    private Stream<Objection> roomConflict(AgendaItem one, AgendaItem other) {
        return one.overlaps(other) && one.sharesRoom(other)
                ? Stream.of(Objection.blocking("agenda.room-taken", page(), one.room(), one.label(), other.label()))
                : Stream.empty();
    }

    private Stream<Objection> gap(AgendaItem one, AgendaItem other) {
        if (one.isAccredited() == other.isAccredited()) return Stream.empty();
        var accredited = one.isAccredited() ? one : other;
        var promotion = one.isAccredited() ? other : one;
        return promotion.mustKeepApart()
                        && promotion.mayShareRoom(accredited)
                        && promotion.minutesApart(accredited) < GAP_MINUTES
                ? Stream.of(Objection.blocking(
                        "agenda.gap",
                        page(),
                        promotion.label(),
                        promotion.minutesApart(accredited),
                        accredited.label(),
                        promotion.room()))
                : Stream.empty();
    }

    private Stream<Objection> advice(AgendaItem item) {
        if (!item.isAccredited()) return Stream.empty();
        var untaught = item.faculty().isEmpty()
                ? Stream.of(Objection.advice("agenda.no-faculty", page(), item.label()))
                : Stream.<Objection>empty();
        var inTwoPlaces = following(item).stream()
                .filter(other -> other.overlaps(item) && other.sharesFaculty(item))
                .map(other -> Objection.advice("agenda.two-places", page(), item.label(), other.label()));
        return Stream.concat(untaught, inTwoPlaces);
    }

    private String page() {
        return page(activity);
    }

    static String page(ActivityId activity) {
        return "/activities/" + activity + "/agenda";
    }

    private static Refused refused(String key, String page, Object... arguments) {
        return new Refused(List.of(Objection.blocking(key, page, arguments)));
    }
}
