package org.baselinecme.planning.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roster, for doors that have asked already whether the activity is in reach. */
@Component
public class Contributors {
    private static final String COLUMNS = "select id, activity, person, role, joined_at from activity_contributor ";
    private final JdbcClient jdbc;

    Contributors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody in control of content now, planners first. */
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
    public List<Contributor> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = ? and left_at is null order by joined_at, id")
                .param(person.value())
                .query((row, i) -> read(row))
                .list();
    }

    /** A row of the roster, while the person stands on it. */
    public Optional<Contributor> find(UUID contributor) {
        return jdbc.sql(COLUMNS + "where id = ? and left_at is null")
                .param(contributor)
                .query((row, i) -> read(row))
                .optional();
    }

    /** Everybody in control of content of these activities, which were reached already. */
    public List<Contributor> of(Collection<ActivityId> activities) {
        return jdbc.sql(COLUMNS + "where activity = any(?) and left_at is null order by joined_at, id")
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> read(row))
                .list();
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
