package org.baselinecme.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every room, also those above {@code activities}, where an activity stands, so that scope is asked in one way.
 * Reads the view {@code activity_standing}.
 */
@Component
public class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The standing of an activity that {@code me} may see; {@link NotFound} when absent or out of scope. */
    public Standing seenBy(Me me, ActivityId activity) {
        return find(activity).filter(me::reaches).orElseThrow(NotFound::new);
    }

    /** The same, and {@code me} must hold {@code duty} there (403 otherwise). */
    public Standing where(Me me, Duty duty, ActivityId activity) {
        return me.demand(duty, seenBy(me, activity));
    }

    private Optional<Standing> find(ActivityId activity) {
        return jdbc.sql("select activity, department, owner, number, title from activity_standing where activity = ?")
                .param(activity.value())
                .query((row, i) -> new Standing(
                        new ActivityId(row.getObject("activity", UUID.class)),
                        new DepartmentId(row.getObject("department", UUID.class)),
                        new PersonId(row.getObject("owner", UUID.class)),
                        row.getString("number"),
                        row.getString("title")))
                .optional();
    }
}
