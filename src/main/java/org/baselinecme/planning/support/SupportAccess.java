package org.baselinecme.planning.support;

import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** Checks who may record the support of an activity and read its agreements, and lets changes run one after the other. */
@Component
class SupportAccess {
    private final Standings standings;
    private final Schedules schedules;
    private final SupportQueries queries;
    private final SupportPolicy policy;

    SupportAccess(Standings standings, Schedules schedules, SupportQueries queries, SupportPolicy policy) {
        this.standings = standings;
        this.schedules = schedules;
        this.queries = queries;
        this.policy = policy;
    }

    Standing seenBy(Me me, ActivityId activity) {
        return standings.seenBy(me, activity);
    }

    Standing mayKeep(Me me, ActivityId activity) {
        return standings.where(me, Duty.KEEP_SUPPORT, activity);
    }

    /** Agreements state terms that are for the office alone: for those who record them and those who approve the activity. */
    void mayRead(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        if (!readsAgreements(me, place)) me.demand(Duty.KEEP_SUPPORT, place);
    }

    static boolean readsAgreements(Me me, Standing place) {
        return me.may(Duty.KEEP_SUPPORT, place) || me.may(Duty.DESIGNATE_CREDIT, place);
    }

    Schedule schedule(ActivityId activity) {
        return schedules.of(activity);
    }

    /** Locks the support of an activity for a change, and returns its schedule as it is then. */
    Schedule open(Me me, ActivityId activity) {
        mayKeep(me, activity);
        queries.lock(activity);
        var schedule = schedules.of(activity);
        Refused.ifAny(policy.objectionsToChange(activity, schedule));
        return schedule;
    }
}
