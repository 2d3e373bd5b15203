package org.baselinecme.planning.activities;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in control of an activity's content. */
@Service
@Transactional
public class Roster {
    private final Activities activities;
    private final Contributors contributors;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(
            Activities activities,
            Contributors contributors,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.contributors = contributors;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a person on the roster; {@link Refused} for faculty and others before the needs are approved (R23), for an
     * activity that has ended, and for who stands there in this role already.
     */
    @Needs(Duty.KEEP_ROSTER)
    public UUID add(Me me, ActivityId id, PersonId person, ContentRole role) {
        var activity = activities.find(me, id);
        me.demand(Duty.KEEP_ROSTER, activity.standing());
        activity.mustGoOn();
        mustBeKnown(person);
        if (!role.isPlanner() && activity.stage() == Stage.PROPOSED)
            throw new Refused(List.of(Objection.blocking("roster.needs-first", "/activities/" + id + "/needs")));
        return join(new ContributorJoined(id, person, role, me.person(), clock.instant()));
    }

    private void mustBeKnown(PersonId person) {
        if (!jdbc.sql("select exists (select 1 from person where id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single()) throw new NotFound();
    }

    /** Takes a person off the roster from now on; what was, stays in the record. */
    @Needs(Duty.KEEP_ROSTER)
    public void remove(Me me, ActivityId id, UUID contributor) {
        var activity = activities.find(me, id);
        me.demand(Duty.KEEP_ROSTER, activity.standing());
        activity.mustGoOn();
        var found = contributors
                .find(contributor)
                .filter(c -> c.activity().equals(id))
                .orElseThrow(NotFound::new);
        if (found.role() == ContentRole.ACTIVITY_DIRECTOR && directors(id) == 1)
            throw new Refused(List.of(Objection.blocking("roster.last-director", "/activities/" + id + "/people")));
        var now = clock.instant();
        var left = jdbc.sql("update activity_contributor set left_by = ?, left_at = ? where id = ? and left_at is null")
                .params(me.person().value(), now.atOffset(ZoneOffset.UTC), contributor)
                .update();
        if (left == 1) events.publishEvent(new ContributorLeft(id, found.person(), found.role(), me.person(), now));
    }

    private long directors(ActivityId id) {
        return contributors.of(id).stream()
                .filter(c -> c.role() == ContentRole.ACTIVITY_DIRECTOR)
                .count();
    }

    private UUID join(ContributorJoined joined) {
        var id = Ids.next();
        try {
            insert(jdbc, id, joined);
        } catch (DuplicateKeyException already) {
            throw new Refused(
                    List.of(Objection.blocking("roster.already", "/activities/" + joined.activity() + "/people")));
        }
        events.publishEvent(joined);
        return id;
    }

    static void insert(JdbcClient jdbc, UUID id, ContributorJoined joined) {
        jdbc.sql(
                        "insert into activity_contributor (id, activity, person, role, joined_by, joined_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        joined.activity().value(),
                        joined.person().value(),
                        joined.role().name(),
                        joined.by().value(),
                        joined.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
