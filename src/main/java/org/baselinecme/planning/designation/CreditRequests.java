package org.baselinecme.planning.designation;

import java.time.Clock;
import java.util.List;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which credit is requested for an activity, to be designated on approval. */
@Service
@Transactional
public class CreditRequests {
    private final DesignationAccess access;
    private final CreditRequestRepository requests;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreditRequests(
            DesignationAccess access,
            CreditRequestRepository requests,
            CreditSystems systems,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.systems = systems;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Requests credit of these systems instead of those requested before; {@link Refused} once credit is designated, and for
     * a system that is not in force today.
     */
    @Needs(Duty.SEEK_CREDIT)
    public void request(Me me, ActivityId activity, List<String> codes) {
        access.requireOpen(me, activity);
        var known = systems.today().stream().map(CreditSystem::code).toList();
        if (!known.containsAll(codes)) throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
        var requested = requests.findByActivity(activity);
        var before = requested.stream().map(CreditRequest::creditSystem).toList();
        var after = known.stream().filter(codes::contains).toList();
        if (after.equals(before)) return;
        requests.deleteAll(requested.stream()
                .filter(one -> !after.contains(one.creditSystem()))
                .toList());
        requests.saveAllAndFlush(after.stream()
                .filter(code -> !before.contains(code))
                .map(code -> new CreditRequest(activity, code))
                .toList());
        events.publishEvent(new DesignationEvent.CreditChosen(activity, before, after, me.person(), clock.instant()));
    }
}
