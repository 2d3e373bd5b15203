package org.baselinecme.planning.activities;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Leads activities along their road: asks every gate, writes every move, tells every fact. Gates are asked for late, as
 * they stand in rooms that use this one.
 */
@Component
class ActivityLifecycle {
    private final ActivityNumbers ledger;
    private final NeedsAssessments needs;
    private final ObjectProvider<Gate> gates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityLifecycle(
            ActivityNumbers ledger,
            NeedsAssessments needs,
            ObjectProvider<Gate> gates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.needs = needs;
        this.gates = gates;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that stands against the next stage; the page's button and the guard ask this. */
    List<Objection> objectionsTo(Me me, Activity activity, Stage target) {
        var id = activity.standing().activity();
        var found = new ArrayList<Objection>();
        if (target == Stage.PLANNING && activity.stage() != Stage.IN_REVIEW)
            found.addAll(needs.objectionsToPlanning(me, id));
        if (found.isEmpty()) found.addAll(activity.objectionsTo(target));
        found.addAll(gates(id, target));
        return found;
    }

    /** What the rooms below say. */
    List<Objection> gates(ActivityId id, Stage target) {
        return gates.orderedStream()
                .flatMap(gate -> gate.objectionsTo(target, id).stream())
                .toList();
    }

    void move(Me me, Activity activity, Stage target, @Nullable String why) {
        Refused.ifAny(gates(activity.standing().activity(), target));
        var moved = activity.moveTo(target, me.person(), now(), why);
        ledger.write(moved);
        events.publishEvent(moved);
    }

    void tell(AuditEvent fact) {
        events.publishEvent(fact);
    }

    Instant now() {
        return clock.instant();
    }
}
