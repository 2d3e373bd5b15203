package org.baselinecme.delivery.feedback;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the evaluation results of an activity are shared with its faculty. */
@Service
@Transactional
public class ResultSharings {
    private final ResultSharingRepository repository;
    private final TaughtSessionQueries sessions;
    private final ActivityLocks locks;
    private final Standings standings;
    private final Office office;
    private final ApplicationEventPublisher events;

    ResultSharings(
            ResultSharingRepository repository,
            TaughtSessionQueries sessions,
            ActivityLocks locks,
            Standings standings,
            Office office,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.sessions = sessions;
        this.locks = locks;
        this.standings = standings;
        this.office = office;
        this.events = events;
    }

    /** What sharing means, and the sessions whose results can be read one by one. */
    @Needs(Duty.KEEP_FILE)
    @Transactional(readOnly = true)
    Page page(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_FILE, activity);
        var moments = office.moments();
        var all = sessions.of(activity).stream()
                .map(row -> new SharedSession(
                        row.id().toString(),
                        row.title(),
                        row.activityTitle(),
                        new SlotTime(row.begins(), row.ends(), moments.zone()).on(moments)))
                .toList();
        return new Page(place, isShared(activity), all);
    }

    /** Shares the results, or stops sharing them; the same again changes nothing. */
    @Needs(Duty.KEEP_FILE)
    public void decide(Me me, ActivityId activity, boolean shared) {
        locks.lock(me, Duty.KEEP_FILE, activity);
        var latest = repository.findFirstByActivityOrderByTurnDesc(activity);
        if (latest.map(ResultSharing::isShared).orElse(false) == shared) return;
        var decision = new ResultSharing(
                activity,
                latest.map(ResultSharing::turn).orElse(0) + 1,
                shared,
                me.person(),
                office.moments().now());
        repository.saveAndFlush(decision);
        events.publishEvent(decision.decided());
    }

    private boolean isShared(ActivityId activity) {
        return repository
                .findFirstByActivityOrderByTurnDesc(activity)
                .map(ResultSharing::isShared)
                .orElse(false);
    }

    /** Whether the results of an activity are shared, and its sessions. */
    record Page(Standing place, boolean shared, List<SharedSession> sessions) {}
}
