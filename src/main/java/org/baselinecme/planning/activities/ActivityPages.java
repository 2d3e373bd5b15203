package org.baselinecme.planning.activities;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.planning.needs.NeedsSummary;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of an activity for the person who opens them. */
@Service
@Transactional(readOnly = true)
public class ActivityPages {
    private static final int NEWEST = 8;
    private final Activities activities;
    private final NeedsAssessments needs;
    private final Timeline timeline;
    private final Grants grants;
    private final ActivityPresenter presenter;

    ActivityPages(
            Activities activities,
            NeedsAssessments needs,
            Timeline timeline,
            Grants grants,
            ActivityPresenter presenter) {
        this.activities = activities;
        this.needs = needs;
        this.timeline = timeline;
        this.grants = grants;
        this.presenter = presenter;
    }

    /** The page of an activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    ActivityPage of(Me me, ActivityId id) {
        var activity = activities.find(me, id);
        var place = activity.standing();
        var summary = needs.summary(me, id);
        var hidden = ActivityRecordValues.hidden(me, place);
        var events = timeline.of(me, id, NEWEST).stream()
                .filter(event -> !hidden.contains(event.kind()))
                .toList();
        var holders = grants.holders(Duty.DECIDE_NEEDS, place);
        var names = presenter.names(people(place, holders));
        return new ActivityPage(
                place,
                activity.stage(),
                names.getOrDefault(place.owner(), ""),
                presenter.department(place),
                presenter.format(activity),
                presenter.when(activity),
                presenter.audience(activity),
                summary,
                presenter.objectives(id),
                blocks(me, activity, summary),
                holders.stream()
                        .limit(3)
                        .map(holder -> names.getOrDefault(holder, ""))
                        .toList(),
                ActivityPage.Rights.of(me, place, summary),
                presenter.rows(events));
    }

    /** Objections to the next stage. */
    private List<Objection> blocks(Me me, Activity activity, NeedsSummary summary) {
        var id = activity.standing().activity();
        var next = activity.stage().nextByPerson();
        if (activity.stage() == Stage.PROPOSED)
            return Stream.concat(summary.waitsForItsOwner(id).stream(), activities.gates(me, id, next).stream())
                    .toList();
        return next == activity.stage() ? List.of() : activities.objectionsTo(me, activity, next);
    }

    private static Collection<PersonId> people(Standing place, List<PersonId> holders) {
        return Stream.concat(Stream.of(place.owner()), holders.stream()).toList();
    }
}
