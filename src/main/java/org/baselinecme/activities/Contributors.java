package org.baselinecme.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.access.Reach;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roster, for doors that have asked already whether the activity is in reach. */
@Component
public class Contributors {
    private static final String COLUMNS = "select id, activity, person, role, joined_at from activity_contributor ";
    private static final String[] ENDED = Arrays.stream(Stage.values())
            .filter(stage -> stage.next().isEmpty())
            .map(Stage::name)
            .toArray(String[]::new);
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

    /** Everybody in control of content of the activities within reach that still go on. */
    public List<Contributor> within(Reach reach) {
        return jdbc.sql("select c.id, c.activity, c.person, c.role, c.joined_at from activity_contributor c"
                        + " join activity a on a.id = c.activity"
                        + " where c.left_at is null and a.stage <> all(:ended) and "
                        + reach.sql("a") + " order by c.joined_at, c.id")
                .param("ended", ENDED)
                .params(reach.parameters())
                .query((row, i) -> read(row))
                .list();
    }

    /** Titles of activities that were reached already. */
    public Map<ActivityId, String> titles(Collection<ActivityId> ids) {
        var titles = new HashMap<ActivityId, String>();
        jdbc.sql("select activity, title from activity_standing where activity = any(?)")
                .param(ids.stream().map(ActivityId::value).distinct().toArray(UUID[]::new))
                .query(row -> {
                    titles.put(new ActivityId(row.getObject("activity", UUID.class)), row.getString("title"));
                });
        return titles;
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
