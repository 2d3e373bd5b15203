package org.baselinecme.planning.overviews;

import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.Upload;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Overviews and pictures of activities: what they are about, in words for the people who may attend. */
@Service
@Transactional
public class Overviews {
    private static final String JPEG = "image/jpeg";
    private final ActivityOverviewRepository repository;
    private final ActivityLocks activities;
    private final Standings standings;
    private final Office office;
    private final Files files;
    private final ApplicationEventPublisher events;

    Overviews(
            ActivityOverviewRepository repository,
            ActivityLocks activities,
            Standings standings,
            Office office,
            Files files,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.activities = activities;
        this.standings = standings;
        this.office = office;
        this.files = files;
        this.events = events;
    }

    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public OverviewPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var latest = repository.findFirstByActivityOrderByTurnDesc(activity);
        return new OverviewPage(
                place,
                latest.map(ActivityOverview::turn).orElse(0),
                latest.map(ActivityOverview::content).orElse(OverviewContent.NONE),
                me.may(Duty.PLAN_AGENDA, place));
    }

    /** The small picture that staff see before the public does; {@link NotFound} where there is none. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    public FileContent picture(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        return repository
                .findFirstByActivityOrderByTurnDesc(activity)
                .map(latest -> latest.content().small())
                .map(files::open)
                .orElseThrow(NotFound::new);
    }

    /** Writes overview and picture; the same changes nothing. {@link OptimisticLockingFailureException} after another change. */
    @Needs(Duty.PLAN_AGENDA)
    public void write(Me me, ActivityId activity, OverviewForm form) {
        activities.lock(me, Duty.PLAN_AGENDA, activity);
        var latest = repository.findFirstByActivityOrderByTurnDesc(activity);
        var before = latest.map(ActivityOverview::content).orElse(OverviewContent.NONE);
        var turn = latest.map(ActivityOverview::turn).orElse(0);
        var after = changed(me, before, form);
        if (after.equals(before)) return;
        if (turn != form.turn()) throw new OptimisticLockingFailureException("overview");
        var written = new ActivityOverview(
                activity, turn + 1, after, me.person(), office.moments().now());
        repository.saveAndFlush(written);
        events.publishEvent(written.written(before));
    }

    private OverviewContent changed(Me me, OverviewContent before, OverviewForm form) {
        if (!form.hasPicture() || before.picture() == null && !Upload.isPresent(form.picture()))
            return new OverviewContent(form.overview(), null, null, "");
        return PictureFile.of(form.picture())
                .map(drawn -> new OverviewContent(
                        form.overview(),
                        files.store(me, "picture.jpg", JPEG, drawn.large()),
                        files.store(me, "picture-small.jpg", JPEG, drawn.small()),
                        form.described()))
                .orElseGet(
                        () -> new OverviewContent(form.overview(), before.picture(), before.small(), form.described()));
    }
}
