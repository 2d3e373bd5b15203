package org.baselinecme.designation;

import java.util.List;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Objection;
import org.baselinecme.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which credit is sought for an activity. */
@Service
@Transactional
public class CreditSought {
    private final Drafting drafting;
    private final Preparation preparation;
    private final Designated designated;
    private final CreditSystems systems;
    private final ApplicationEventPublisher facts;

    CreditSought(
            Drafting drafting,
            Preparation preparation,
            Designated designated,
            CreditSystems systems,
            ApplicationEventPublisher facts) {
        this.drafting = drafting;
        this.preparation = preparation;
        this.designated = designated;
        this.systems = systems;
        this.facts = facts;
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
        facts.publishEvent(new DesignationFact.CreditChosen(activity, before, after, me.person(), preparation.now()));
    }
}
