package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which credit is sought for an activity. */
@Service
@Transactional
public class CreditSought {
    private final DesignationAccess drafting;
    private final Preparation preparation;
    private final DesignationQueries designated;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;

    CreditSought(
            DesignationAccess drafting,
            Preparation preparation,
            DesignationQueries designated,
            CreditSystems systems,
            ApplicationEventPublisher events) {
        this.drafting = drafting;
        this.preparation = preparation;
        this.designated = designated;
        this.systems = systems;
        this.events = events;
    }

    /** Says which credit is sought; {@link Refused} once credit is designated, and for a system not in force today. */
    @Needs(Duty.SEEK_CREDIT)
    public void seek(Me me, ActivityId activity, List<String> codes) {
        drafting.mustBeOpen(me, activity);
        var known = systems.today().stream().map(CreditSystem::code).toList();
        if (!known.containsAll(codes)) throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
        var before = designated.sought(activity);
        var after = known.stream().filter(codes::contains).toList();
        if (after.equals(before)) return;
        designated.seek(activity, after);
        events.publishEvent(new DesignationEvent.CreditChosen(activity, before, after, me.person(), preparation.now()));
    }
}
