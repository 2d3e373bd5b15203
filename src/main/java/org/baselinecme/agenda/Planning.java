package org.baselinecme.agenda;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Standings;
import org.baselinecme.activities.Contributors;
import org.baselinecme.activities.Schedules;
import org.baselinecme.activities.Stage;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Credits;
import org.baselinecme.kernel.Objection;
import org.baselinecme.kernel.Refused;
import org.baselinecme.office.Office;
import org.springframework.stereotype.Component;

/** What must be so before an agenda is written in. */
@Component
class Planning {
    private static final int MOST = 60_000;
    private final Standings standings;
    private final Schedules schedules;
    private final Contributors contributors;
    private final Slots slots;
    private final Office office;

    Planning(Standings standings, Schedules schedules, Contributors contributors, Slots slots, Office office) {
        this.standings = standings;
        this.schedules = schedules;
        this.contributors = contributors;
        this.slots = slots;
        this.office = office;
    }

    void mustBeAllowed(Me me, ActivityId activity) {
        standings.where(me, Duty.PLAN_AGENDA, activity);
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

    private static boolean isDesignated(Stage stage) {
        return stage == Stage.APPROVED || stage == Stage.OPEN;
    }

    void mustBeOpen(ActivityId activity) {
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
        if (isDesignated(schedules.of(activity).stage())
                && !item.begins(moments.zone()).isAfter(moments.now()))
            throw refused("agenda.slot-begun", page, item.named());
    }

    void mustFit(ActivityId activity, AgendaItem item) {
        var before = slots.of(activity);
        var schedule = schedules.of(activity);
        Refused.ifAny(new AgendaRules(activity, schedule, before).against(item));
        var roster = contributors.of(activity);
        if (!item.faculty().stream()
                .allMatch(p -> roster.stream().anyMatch(c -> c.person().equals(p))))
            throw refused("agenda.not-on-roster", "/activities/" + activity + "/people", item.named());
        if (!isDesignated(schedule.stage())) return;
        var after = new ArrayList<>(
                before.stream().filter(other -> !other.id().equals(item.id())).toList());
        after.add(item);
        mustNotRaise(
                activity,
                slots.maximum(activity, before).credits(),
                slots.maximum(activity, after).credits());
    }

    void mustNotRaise(ActivityId activity, int minutes) {
        if (isDesignated(schedules.of(activity).stage()))
            mustNotRaise(activity, slots.maximum(activity).credits(), Credits.ofMinutes(minutes));
    }

    /** Minutes as they were typed; {@link Refused} where they are none or beyond all reason. */
    static int minutes(ActivityId activity, String typed) {
        var digits = typed.strip();
        var minutes = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
        if (minutes < 1 || minutes > MOST) throw refused("agenda.minutes", "/activities/" + activity + "/agenda", MOST);
        return minutes;
    }

    private static void mustNotRaise(ActivityId activity, Credits before, Credits after) {
        if (after.compareTo(before) > 0)
            throw refused("agenda.raises", "/activities/" + activity + "/agenda", after.toString(), before.toString());
    }

    private static Refused refused(String key, String mend, Object... arguments) {
        return new Refused(List.of(Objection.blocking(key, mend, arguments)));
    }
}
