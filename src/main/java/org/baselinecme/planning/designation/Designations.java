package org.baselinecme.planning.designation;

import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Designates credit, and locks the statements that go with it. */
@Service
@Transactional
public class Designations {
    private final Activities activities;
    private final DesignationBasisQueries basis;
    private final DesignationRepository designations;
    private final LockedStatements statements;
    private final ApplicationEventPublisher events;

    Designations(
            Activities activities,
            DesignationBasisQueries basis,
            DesignationRepository designations,
            LockedStatements statements,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.basis = basis;
        this.designations = designations;
        this.statements = statements;
        this.events = events;
    }

    /**
     * Approves an activity and designates its credit, dated now, before the start (R29), and locks its statements (R37).
     * {@link Refused} for one's own activity and while there are objections to its approval.
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void approve(Me me, ActivityId activity) {
        activities.approve(me, activity);
        var now = basis.of(activity);
        for (var system : now.systems()) {
            var designation = new Designation(
                    activity, system, now, me.person(), now.moments().now());
            designations.saveAndFlush(designation);
            events.publishEvent(designation.event());
        }
        statements.lock(me, activity, now);
    }

    /** Lists an approved activity. Its statements are composed again where a name changed since approval (R37). */
    @Needs(Duty.OPEN_ACTIVITY)
    public void open(Me me, ActivityId activity) {
        activities.open(me, activity);
        statements.renew(me, activity);
    }
}
