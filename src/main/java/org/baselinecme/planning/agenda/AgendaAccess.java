package org.baselinecme.planning.agenda;

import java.util.List;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.planning.activities.LockedActivity;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** Checks whether somebody may change an agenda now, and locks it for them. */
@Component
class AgendaAccess {
    private final ActivityLocks activities;
    private final LearnerDisclosures disclosures;

    AgendaAccess(ActivityLocks activities, LearnerDisclosures disclosures) {
        this.activities = activities;
        this.disclosures = disclosures;
    }

    /**
     * Locks the activity, so that two people cannot take the same room. {@link Refused} where the stage does not allow
     * changes, and for a planner who is not cleared: a proposal may come before clearance, planning not (Standard 3.4; R4).
     */
    LockedActivity lock(Me me, ActivityId activity) {
        var locked = activities.lock(me, Duty.PLAN_AGENDA, activity);
        AgendaPolicy.requireOpen(activity, locked.schedule().stage());
        var roles = locked.rolesOf(me.person());
        if (roles.stream().anyMatch(one -> one.role().isPlanner()) && !disclosures.isCleared(activity, roles))
            throw new Refused(
                    List.of(Objection.blocking("agenda.planner-not-cleared", "/activities/" + activity + "/people")));
        return locked;
    }
}
