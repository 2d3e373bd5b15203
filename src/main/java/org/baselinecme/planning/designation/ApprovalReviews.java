package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes what is read before approval, and refuses approval of what was not read as it is now. */
@Service
@Transactional(readOnly = true)
public class ApprovalReviews {
    private final Activities activities;
    private final Standings standings;
    private final DesignationBasisQueries basis;
    private final CreditPresenter presenter;
    private final ApprovalFindings findings;
    private final ActivityLocks locks;
    private final CreditSystems systems;

    ApprovalReviews(
            Activities activities,
            Standings standings,
            DesignationBasisQueries basis,
            CreditPresenter presenter,
            ApprovalFindings findings,
            ActivityLocks locks,
            CreditSystems systems) {
        this.activities = activities;
        this.standings = standings;
        this.basis = basis;
        this.presenter = presenter;
        this.findings = findings;
        this.locks = locks;
        this.systems = systems;
    }

    /** Returns the review of an activity as it is now. */
    @Needs(Duty.DESIGNATE_CREDIT)
    ApprovalReview of(Me me, ActivityId activity) {
        var changes = findings.changes(activity);
        var place = me.demand(Duty.DESIGNATE_CREDIT, standings.seenBy(me, activity));
        var now = basis.of(activity);
        var schedule = now.schedule();
        var moments = now.moments();
        return new ApprovalReview(
                place,
                changes,
                findings.format(schedule.format()),
                moments.days(schedule.startsOn(), schedule.endsOn()),
                moments.dated(moments.today()),
                findings.objectives(activity),
                credits(now),
                now.maximum().toString(),
                sessions(activity, now),
                presenter.statements(activity, now),
                findings.support(activity),
                findings.people(activity),
                findings.content(activity),
                findings.conditions(activity),
                activities.objectionsToNext(me, activity),
                me.is(place.owner()));
    }

    /** The seal that an approval of the activity as it is now has to send. */
    @Needs(Duty.DESIGNATE_CREDIT)
    public String seal(Me me, ActivityId activity) {
        return of(me, activity).seal();
    }

    /**
     * Locks an activity until the transaction ends; {@link Refused} unless its approver read it as it is now. Whoever can't
     * approve it anyway is refused for that reason afterward.
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    @Transactional
    void demand(Me me, ActivityId activity, String reviewed) {
        var locked = locks.lock(me, Duty.DESIGNATE_CREDIT, activity);
        if (locked.schedule().stage() != Stage.IN_REVIEW
                || me.is(locked.standing().owner())) return;
        var page = "/activities/" + activity + "/approval";
        if (reviewed.isEmpty()) throw new Refused(List.of(Objection.blocking("approval.not-reviewed", page)));
        if (!reviewed.equals(seal(me, activity)))
            throw new Refused(List.of(Objection.blocking("approval.changed", page)));
    }

    private List<StyledText> credits(DesignationBasis now) {
        return now.systems().stream()
                .map(code -> systems.at(code, now.moments().now()).amount(now.credits(code)))
                .toList();
    }

    private List<String> sessions(ActivityId activity, DesignationBasis now) {
        return presenter.series(activity, now).stream()
                .filter(session -> session.state() == CreditPage.SeriesSession.State.READY)
                .map(session -> session.when() + " · " + session.title() + " · " + session.amount())
                .toList();
    }
}
