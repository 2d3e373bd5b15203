package org.baselinecme.planning.agenda;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** What must be so before an agenda is written in. */
@Component
class AgendaAccess {
    private static final int MOST = 60_000;
    private final Standings standings;
    private final Schedules schedules;
    private final AgendaFaculty crew;
    private final AgendaQueries slots;
    private final Office office;

    AgendaAccess(Standings standings, Schedules schedules, AgendaFaculty crew, AgendaQueries slots, Office office) {
        this.standings = standings;
        this.schedules = schedules;
        this.crew = crew;
        this.slots = slots;
        this.office = office;
    }

    void mustBeAllowed(Me me, ActivityId activity) {
        standings.where(me, Duty.PLAN_AGENDA, activity);
    }

    /** {@link Refused} where the stage does not let the agenda be written in, and for a planner not cleared (R4). */
    void mustBeOpen(Me me, ActivityId activity) {
        mustBeOpen(activity);
        crew.mustBeCleared(me, activity);
    }

    /** Whether the stage lets the agenda be written in; once credit is designated, only within what was designated. */
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

    private void mustBeOpen(ActivityId activity) {
        var stage = schedules.of(activity).stage();
        if (isOpen(stage)) return;
        var page = "/activities/" + activity;
        throw new Refused(List.of(
                switch (stage) {
                    case PROPOSED -> Objection.blocking("agenda.needs-first", page + "/needs");
                    case IN_REVIEW -> Objection.blocking("agenda.in-review", page);
                    default -> Objection.blocking("agenda.closed", page);
                }));
    }

    /** {@link Refused} where it begun already or was changed since the page was opened. */
    void mustBeCurrent(ActivityId activity, AgendaItem item, boolean stale) {
        var page = "/activities/" + activity + "/agenda/" + item.id();
        if (stale) throw refused("agenda.slot-changed", page, item.named());
        var moments = office.moments();
        if (schedules.of(activity).stage().isDesignated()
                && !item.begins(moments.zone()).isAfter(moments.now()))
            throw refused("agenda.slot-begun", page, item.named());
    }

    void mustFit(ActivityId activity, AgendaItem item) {
        var before = slots.of(activity);
        var schedule = schedules.of(activity);
        Refused.ifAny(new AgendaPolicy(activity, schedule, before).against(item));
        if (!crew.holds(activity, item.faculty()))
            throw refused("agenda.not-on-roster", "/activities/" + activity + "/people", item.named());
        if (!schedule.stage().isDesignated()) return;
        mustBeAhead(activity, item);
        var after = new ArrayList<>(
                before.stream().filter(other -> !other.id().equals(item.id())).toList());
        after.add(item);
        mustNotRaise(activity, slots.maximum(activity, after).credits());
    }

    /** Credit is designated before the start: what is taught for it lies ahead (R29). */
    private void mustBeAhead(ActivityId activity, AgendaItem item) {
        var moments = office.moments();
        if (!item.begins(moments.zone()).isAfter(moments.now()))
            throw refused(
                    "agenda.past", "/activities/" + activity + "/agenda", item.named(), AgendaItem.said(item.day()));
    }

    void mustNotRaise(ActivityId activity, int minutes) {
        mustNotRaise(activity, Credits.ofMinutes(minutes));
    }

    /** What was designated is never raised; a slot that fell out may be made up for (R29). */
    private void mustNotRaise(ActivityId activity, Credits after) {
        slots.ceiling(activity)
                .filter(designated -> after.compareTo(designated) > 0)
                .ifPresent(designated -> {
                    throw refused(
                            "agenda.raises",
                            "/activities/" + activity + "/agenda",
                            after.toString(),
                            designated.toString());
                });
    }

    /** Minutes as they were typed; {@link Refused} where they are none or beyond all reason. */
    static int minutes(ActivityId activity, String typed) {
        var digits = typed.strip();
        var minutes = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
        if (minutes < 1 || minutes > MOST) throw refused("agenda.minutes", "/activities/" + activity + "/agenda", MOST);
        return minutes;
    }

    private static Refused refused(String key, String mend, Object... arguments) {
        return new Refused(List.of(Objection.blocking(key, mend, arguments)));
    }
}
