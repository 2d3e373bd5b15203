package org.baselinecme.planning.overviews;

import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Overviews of activities: what they are about, in words for the people who may attend. */
@Service
@Transactional
public class Overviews {
    private final ActivityOverviewRepository repository;
    private final ActivityLocks activities;
    private final Standings standings;
    private final Office office;
    private final ApplicationEventPublisher events;

    Overviews(
            ActivityOverviewRepository repository,
            ActivityLocks activities,
            Standings standings,
            Office office,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.activities = activities;
        this.standings = standings;
        this.office = office;
        this.events = events;
    }

    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public OverviewPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var form = repository
                .findFirstByActivityOrderByTurnDesc(activity)
                .map(one -> new OverviewForm(one.turn(), one.text()))
                .orElse(new OverviewForm(0, ""));
        return new OverviewPage(place, form, me.may(Duty.PLAN_AGENDA, place));
    }

    /** Writes the overview; the same text changes nothing. {@link OptimisticLockingFailureException} after another change. */
    @Needs(Duty.PLAN_AGENDA)
    public void write(Me me, ActivityId activity, OverviewForm form) {
        activities.lock(me, Duty.PLAN_AGENDA, activity);
        var latest = repository.findFirstByActivityOrderByTurnDesc(activity);
        var before = latest.map(ActivityOverview::text).orElse("");
        if (form.stripped().equals(before)) return;
        var turn = latest.map(ActivityOverview::turn).orElse(0);
        if (turn != form.turn()) throw new OptimisticLockingFailureException("overview");
        var written = new ActivityOverview(
                activity,
                turn + 1,
                form.stripped(),
                me.person(),
                office.moments().now());
        repository.saveAndFlush(written);
        events.publishEvent(written.written(before));
    }
}
