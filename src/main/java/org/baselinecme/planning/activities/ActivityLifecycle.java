package org.baselinecme.planning.activities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves activities from stage to stage: asks every gate, stores every move and publishes its event. Gates are resolved
 * lazily, because the modules that provide them depend on this one.
 */
@Component
class ActivityLifecycle {
    private final ActivityMoveRepository moves;
    private final NeedsAssessments needs;
    private final ObjectProvider<Gate> gates;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Office office;

    ActivityLifecycle(
            ActivityMoveRepository moves,
            NeedsAssessments needs,
            ObjectProvider<Gate> gates,
            ApplicationEventPublisher events,
            Clock clock,
            Office office) {
        this.moves = moves;
        this.needs = needs;
        this.gates = gates;
        this.events = events;
        this.clock = clock;
        this.office = office;
    }

    /** {@link Refused} where the department takes no new activities. */
    void demandOpen(DepartmentId department) {
        office.demandOpen(department);
    }

    /** Every objection to moving the activity to {@code target}; the page's button and the guard use this method. */
    List<Objection> objectionsTo(Me me, Activity activity, Stage target) {
        var id = activity.standing().activity();
        var found = new ArrayList<Objection>();
        if (target == Stage.PLANNING && activity.stage() != Stage.IN_REVIEW)
            found.addAll(needs.objectionsToPlanning(me, id));
        if (found.isEmpty()) found.addAll(activity.objectionsTo(target));
        found.addAll(gates(id, target));
        return found;
    }

    /** The objections of the gates of other modules. */
    List<Objection> gates(ActivityId id, Stage target) {
        return gates.orderedStream()
                .flatMap(gate -> gate.objectionsTo(target, id).stream())
                .toList();
    }

    /** Moves the activity; {@link Refused} where a gate or the present stage objects. */
    void move(Me me, Activity activity, Stage target, @Nullable String why) {
        Refused.ifAny(gates(activity.standing().activity(), target));
        record(activity.moveTo(target, me.person(), now(), why));
    }

    /** Stores and publishes a move; the caller has asked the gates. Flushes first: who listens reads the stage by SQL. */
    void record(ActivityMoved moved) {
        moves.saveAndFlush(new ActivityMove(moved));
        publish(moved);
    }

    void publish(AuditEvent event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether a day is today or earlier, in the office's calendar. */
    boolean hasBegun(LocalDate day) {
        return !day.isAfter(office.moments().today());
    }
}
