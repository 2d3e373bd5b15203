package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.StandingLookup;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where an activity belongs. */
@Component
class StandingQueries implements StandingLookup {
    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Standing> find(ActivityId activity) {
        return jdbc.sql("select id as activity, department, owner, number, title from activity where id = ?")
                .param(activity.value())
                .query(Rows.of(Standing.class))
                .optional();
    }

    @Override
    public Optional<Standing> numbered(String number) {
        return jdbc.sql("select id as activity, department, owner, number, title from activity where number = ?")
                .param(number)
                .query(Rows.of(Standing.class))
                .optional();
    }

    @Override
    public List<ActivityId> contributedTo(PersonId person) {
        return jdbc.sql(
                        "select distinct activity as value from activity_contributor where person = ? and left_at is null")
                .param(person.value())
                .query(Rows.of(ActivityId.class))
                .list();
    }
}
