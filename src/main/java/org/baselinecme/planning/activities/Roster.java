package org.baselinecme.planning.activities;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in control of an activity's content. */
@Service
@Transactional
public class Roster {
    private final Activities activities;
    private final ActivityContributorRepository repository;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ObjectProvider<DepartureConsequences> consequences;

    Roster(
            Activities activities,
            ActivityContributorRepository repository,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            ObjectProvider<DepartureConsequences> consequences) {
        this.activities = activities;
        this.repository = repository;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.consequences = consequences;
    }

    /**
     * Adds a person to the roster; {@link Refused} for faculty and others before the needs are approved (R23), for an
     * activity that has ended, and for a person who has this role already. Returns the contributor's id.
     */
    @Needs(Duty.KEEP_ROSTER)
    public UUID add(Me me, ActivityId id, PersonId person, ContentRole role) {
        var activity = changeable(me, id);
        if (people.names(List.of(person)).isEmpty()) throw new NotFound();
        if (!role.isPlanner() && activity.stage() == Stage.PROPOSED)
            throw new Refused(List.of(Objection.blocking("roster.needs-first", "/activities/" + id + "/needs")));
        return join(new ActivityContributor(id, person, role, me.person(), clock.instant()));
    }

    /** Removes a person whose departure has no consequences to confirm. */
    @Needs(Duty.KEEP_ROSTER)
    public void remove(Me me, ActivityId id, UUID contributor) {
        remove(me, id, contributor, "");
    }

    /**
     * Removes a person from the roster from now on; {@link Refused} for the last activity director, {@link Unconfirmed} where
     * learners were told of the person's relationships.
     *
     * @param confirmed the seal of the consequences its author has read; empty for none
     */
    @Needs(Duty.KEEP_ROSTER)
    public void remove(Me me, ActivityId id, UUID contributor, String confirmed) {
        var activity = changeable(me, id);
        var roster = repository.findWithLockByActivityAndLeftAtIsNullOrderById(id);
        var leaving = roster.stream()
                .filter(one -> one.getId().equals(contributor))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (leaving.isActivityDirector() && directors(roster) == 1)
            throw new Refused(List.of(Objection.blocking("roster.last-director", "/activities/" + id + "/people")));
        Unconfirmed.ifNot(confirmed, consequences(leaving.contributor(), activity.stage()));
        var left = leaving.leave(me.person(), clock.instant());
        repository.saveAndFlush(leaving);
        events.publishEvent(left);
    }

    private List<Objection> consequences(Contributor leaving, Stage stage) {
        return consequences
                .orderedStream()
                .flatMap(one -> one.of(leaving, stage).stream())
                .toList();
    }

    private static long directors(List<ActivityContributor> roster) {
        return roster.stream().filter(ActivityContributor::isActivityDirector).count();
    }

    private Activity changeable(Me me, ActivityId id) {
        var activity = activities.find(me, id);
        me.demand(Duty.KEEP_ROSTER, activity.standing());
        activity.mustNotHaveEnded();
        return activity;
    }

    private UUID join(ActivityContributor contributor) {
        try {
            repository.saveAndFlush(contributor);
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new Refused(List.of(Objection.blocking(
                    "roster.already", "/activities/" + contributor.contributor().activity() + "/people")));
        }
        events.publishEvent(contributor.joined());
        return contributor.getId();
    }
}
