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

/** Approves activities, designates their credit, and locks the statements that go with it. */
@Service
@Transactional
public class Designations {
    private final Activities activities;
    private final ApprovalReviews reviews;
    private final DesignationBasisQueries basis;
    private final DesignationRepository designations;
    private final SeriesSessions sessions;
    private final StatementLocks statements;
    private final ApplicationEventPublisher events;

    Designations(
            Activities activities,
            ApprovalReviews reviews,
            DesignationBasisQueries basis,
            DesignationRepository designations,
            SeriesSessions sessions,
            StatementLocks statements,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.reviews = reviews;
        this.basis = basis;
        this.designations = designations;
        this.sessions = sessions;
        this.statements = statements;
        this.events = events;
    }

    /**
     * Approves an activity and designates its credit, dated now, before the start (R29), and locks its statements (R37). Of a
     * series it designates the sessions on the agenda that are ready, as the page says; later sessions are designated by an
     * act of their own (R57). {@link Refused} for one's own activity, while there are objections to its approval, and where
     * it was not read as it is now.
     *
     * @param reviewed the seal of the {@link ApprovalReview} that its author read
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void approve(Me me, ActivityId activity, String reviewed) {
        reviews.demand(me, activity, reviewed);
        activities.approve(me, activity);
        var now = basis.of(activity);
        if (now.schedule().isSeries()) sessions.designateReady(activity, now, me.person());
        else designate(me, activity, now);
        statements.renew(activity, now, me.person());
    }

    private void designate(Me me, ActivityId activity, DesignationBasis now) {
        for (var system : now.systems()) {
            var designation = Designation.ofActivity(activity, system, now, me.person());
            designations.saveAndFlush(designation);
            events.publishEvent(designation.event(""));
        }
    }

    /** Lists an approved activity. Its statements are composed again where a name changed since approval (R37). */
    @Needs(Duty.OPEN_ACTIVITY)
    public void open(Me me, ActivityId activity) {
        activities.open(me, activity);
        statements.renew(activity, basis.of(activity), me.person());
    }
}
