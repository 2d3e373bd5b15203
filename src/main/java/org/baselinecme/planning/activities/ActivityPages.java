package org.baselinecme.planning.activities;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.security.Grants;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.planning.needs.NeedsSummary;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.audit.AuditEntry;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of an activity for the one who looks at them. */
@Service
@Transactional(readOnly = true)
public class ActivityPages {
    private static final int NEWEST = 8;
    private static final int ALL = 500;
    private final Activities activities;
    private final NeedsAssessments needs;
    private final Timeline timeline;
    private final Grants grants;
    private final ActivityPresenter words;

    ActivityPages(
            Activities activities, NeedsAssessments needs, Timeline timeline, Grants grants, ActivityPresenter words) {
        this.activities = activities;
        this.needs = needs;
        this.timeline = timeline;
        this.grants = grants;
        this.words = words;
    }

    /** The page of an activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    ActivityPage of(Me me, ActivityId id) {
        var activity = activities.find(me, id);
        var place = activity.standing();
        var summary = needs.summary(me, id);
        var facts = told(me, place, timeline.of(me, id, NEWEST));
        var holders = grants.holders(Duty.DECIDE_NEEDS, place);
        var names = words.names(people(place, facts, holders));
        return new ActivityPage(
                place,
                activity.stage(),
                names.getOrDefault(place.owner(), ""),
                words.department(place),
                words.format(activity),
                words.when(activity),
                words.audience(activity),
                summary,
                words.objectives(id),
                blocks(me, activity, summary),
                holders.stream()
                        .limit(3)
                        .map(holder -> names.getOrDefault(holder, ""))
                        .toList(),
                ActivityPage.Rights.of(me, place, summary),
                words.rows(facts, names));
    }

    /** The whole record of an activity, newest first. */
    @Needs(Duty.SEE_ACTIVITIES)
    List<TimelineRow> record(Me me, ActivityId id) {
        var facts = told(me, activities.find(me, id).standing(), timeline.of(me, id, ALL));
        return words.rows(
                facts, words.names(facts.stream().map(AuditEntry::actor).toList()));
    }

    /** Comments are told when the assessment is returned; until then only those who decide see that there are some. */
    private static List<AuditEntry> told(Me me, Standing place, List<AuditEntry> facts) {
        return facts.stream()
                .filter(fact -> !fact.kind().equals("QuestionCommented") || me.may(Duty.DECIDE_NEEDS, place))
                .toList();
    }

    /** What stands against the next step, with who holds it. */
    private List<Objection> blocks(Me me, Activity activity, NeedsSummary summary) {
        var id = activity.standing().activity();
        var next = activity.stage().onward();
        if (activity.stage() == Stage.PROPOSED)
            return Stream.concat(summary.waitsForItsOwner(id).stream(), activities.gates(me, id, next).stream())
                    .toList();
        return next == activity.stage() ? List.of() : activities.objectionsTo(me, activity, next);
    }

    private static Collection<PersonId> people(Standing place, List<AuditEntry> facts, List<PersonId> holders) {
        var actors = facts.stream().map(AuditEntry::actor);
        return Stream.concat(Stream.of(place.owner()), Stream.concat(actors, holders.stream()))
                .toList();
    }
}
