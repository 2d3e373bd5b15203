package org.baselinecme.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.access.Anyone;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Ids;
import org.baselinecme.kernel.NotFound;
import org.baselinecme.kernel.Objection;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in control of an activity's content. */
@Service
@Transactional
public class Roster {
    private static final String COLUMNS = "select id, activity, person, role, joined_at from activity_contributor ";
    private final Activities activities;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Roster(Activities activities, JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.activities = activities;
        this.jdbc = jdbc;
        this.facts = facts;
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
        if (!role.isPlanner() && activity.stage() == Stage.PROPOSED)
            throw new Refused(List.of(Objection.blocking("roster.needs-first", "/activities/" + id + "/needs")));
        return join(new ContributorJoined(id, person, role, me.person(), clock.instant()));
    }

    /** Takes a person off the roster from now on; what was, stays in the record. */
    @Needs(Duty.KEEP_ROSTER)
    public void remove(Me me, ActivityId id, UUID contributor) {
        var activity = activities.find(me, id);
        me.demand(Duty.KEEP_ROSTER, activity.standing());
        activity.mustGoOn();
        var found = find(contributor).filter(c -> c.activity().equals(id)).orElseThrow(NotFound::new);
        if (found.role() == ContentRole.ACTIVITY_DIRECTOR && directors(id) == 1)
            throw new Refused(List.of(Objection.blocking("roster.last-director", "/activities/" + id + "/people")));
        var now = clock.instant();
        var left = jdbc.sql("update activity_contributor set left_by = ?, left_at = ? where id = ? and left_at is null")
                .params(me.person().value(), now.atOffset(ZoneOffset.UTC), contributor)
                .update();
        if (left == 1) facts.publishEvent(new ContributorLeft(id, found.person(), found.role(), me.person(), now));
    }

    /** Everybody in control of content now, planners first. */
    @Anyone
    @Transactional(readOnly = true)
    public List<Contributor> of(ActivityId activity) {
        return jdbc
                .sql(COLUMNS + "where activity = ? and left_at is null order by joined_at, id")
                .param(activity.value())
                .query((row, i) -> read(row))
                .list()
                .stream()
                .sorted((a, b) -> a.role().compareTo(b.role()))
                .toList();
    }

    /** The activities a person is in control of now. */
    @Anyone
    @Transactional(readOnly = true)
    public List<Contributor> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = ? and left_at is null order by joined_at, id")
                .param(person.value())
                .query((row, i) -> read(row))
                .list();
    }

    /** A row of the roster, while the person stands on it. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<Contributor> find(UUID contributor) {
        return jdbc.sql(COLUMNS + "where id = ? and left_at is null")
                .param(contributor)
                .query((row, i) -> read(row))
                .optional();
    }

    private long directors(ActivityId id) {
        return of(id).stream()
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
        facts.publishEvent(joined);
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

    private static Contributor read(ResultSet row) throws SQLException {
        return new Contributor(
                row.getObject("id", UUID.class),
                new ActivityId(row.getObject("activity", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                ContentRole.valueOf(row.getString("role")),
                row.getTimestamp("joined_at").toInstant());
    }
}
