package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Designates credit: how much, and from approval on what is said about it. */
@Service
@Transactional
public class Designations {
    private final Activities activities;
    private final Preparation preparation;
    private final DesignationQueries designated;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;

    Designations(
            Activities activities,
            Preparation preparation,
            DesignationQueries designated,
            CreditSystems systems,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.preparation = preparation;
        this.designated = designated;
        this.systems = systems;
        this.events = events;
    }

    /**
     * Approves an activity and designates its credit, dated now, before the start (R29); its statements are locked with
     * it (R37). {@link Refused} for one's own activity and while anything stands against it.
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void approve(Me me, ActivityId activity) {
        activities.approve(me, activity);
        var prepared = preparation.of(activity);
        var now = prepared.moments().now();
        for (var credit : prepared.credits().entrySet()) {
            var fact = new DesignationEvent.CreditDesignated(
                    activity,
                    credit.getKey(),
                    credit.getValue(),
                    prepared.facts().document(),
                    me.person(),
                    now);
            designated.add(fact, prepared.starts());
            events.publishEvent(fact);
        }
        lock(me, activity, new StatementComposer(systems.templates()).of(prepared.facts()));
    }

    /** Lists an approved activity; its statements are said anew where a name changed since (R37). */
    @Needs(Duty.OPEN_ACTIVITY)
    public void open(Me me, ActivityId activity) {
        activities.open(me, activity);
        var prepared = preparation.of(activity);
        var amounts = new StatementComposer.Facts(
                prepared.facts().umbrella(),
                prepared.facts().provider(),
                prepared.facts().partners(),
                prepared.facts().document(),
                DesignationQueries.amounts(designated.of(activity)));
        var anew = new StatementComposer(systems.templates()).of(amounts);
        if (!anew.equals(designated.statements(activity))) lock(me, activity, anew);
    }

    private void lock(Me me, ActivityId activity, List<Statement> statements) {
        var now = preparation.now();
        designated.lock(activity, statements, now);
        var texts = statements.stream().map(s -> s.words().plain()).toList();
        events.publishEvent(new DesignationEvent.StatementsLocked(activity, texts, me.person(), now));
    }
}
